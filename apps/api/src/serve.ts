import { onOwnMachine, type AuditTrail, type OpenDatabase } from '@polku/engine';
import type { FastifyInstance } from 'fastify';
import { identify } from './identity/identify.ts';
import { openProvider } from './identity/provider.ts';
import { serveDashboard } from './identity/serve-dashboard.ts';
import { contextOf, sayThatNobodyIsKnown, serveIdentity } from './identity/serve-identity.ts';
import type { IdentitySettings } from './identity/settings.ts';
import { buildServer, type ServerOptions } from './server.ts';

export interface ServeOptions extends Pick<ServerOptions, 'settings' | 'telemetry'> {
  readonly database: OpenDatabase;
  /** The same for loads, which take as long as their rows take. */
  readonly loading?: OpenDatabase;
  /** Undefined: whoever reaches the API is taken for the holder of the data. */
  readonly identity: IdentitySettings | undefined;
  /** The folder of the built dashboard; undefined where the API serves no pages. */
  readonly dashboard?: string | undefined;
  readonly logger: boolean;
  readonly trail?: AuditTrail;
  /** The version of the code, under which the database keeps what is counted. */
  readonly keptUnder?: string;
  readonly now?: () => Date;
}

/** The API with who calls it, and the dashboard beside it. */
export async function serve({
  database,
  identity: settings,
  dashboard,
  logger,
  trail = onOwnMachine.trail,
  keptUnder,
  loading,
  now = () => new Date(),
  ...surroundings
}: ServeOptions): Promise<FastifyInstance> {
  const shared = {
    database,
    trail,
    policy: 'steering',
    ...(keptUnder !== undefined && { keptUnder }),
    ...(loading && { loading }),
  } as const;
  const isHealthy = () => database.isReachable();
  const told = (): Pick<ServerOptions, 'context' | 'before'> => {
    if (settings === undefined) return { context: { ...onOwnMachine, ...shared }, before: sayThatNobodyIsKnown };
    const provider = openProvider(settings);
    const identity = identify({ settings, provider, database, trail, now });
    return {
      context: contextOf(identity, shared),
      before: (each) => serveIdentity(each, { identity, provider, signIn: settings.signIn }),
    };
  };
  const server = await buildServer({ ...told(), ...surroundings, isHealthy, logger });
  if (dashboard !== undefined) await serveDashboard(server, dashboard);
  return server;
}
