import type { RouterContext } from '@polku/engine';
import Fastify, { LogController, type FastifyInstance, type FastifyPluginCallback, type FastifyRequest } from 'fastify';
import { serveCalls } from './calls/serve-calls.ts';
import { refuseStrangers } from './http/callers.ts';
import { sendHeaders } from './http/headers.ts';
import { tellHealth } from './http/health.ts';
import { deadlinesOfServer, limitRequests } from './http/limits.ts';
import { logAnswers, loggerOf } from './http/logging.ts';
import { refuseInPlainWords } from './http/refusal.ts';
import { readSettings, type Settings } from './settings.ts';

export interface ServerOptions {
  /** What the router is given: the same for all, or by who asks. */
  readonly context: RouterContext | ((request: FastifyRequest) => Promise<RouterContext>);
  /** What stands before every route, such as what tells callers apart. */
  readonly before?: (server: FastifyInstance) => Promise<void>;
  /** Answers whether the database can be reached. */
  readonly isHealthy: () => Promise<boolean>;
  readonly logger: boolean;
  /** Those that differ from what holds unless set. */
  readonly settings?: Partial<Settings>;
  /** Traces requests; it sees them from the first. */
  readonly telemetry?: FastifyPluginCallback;
}

const unlessSet = readSettings({ DATABASE_URL: 'postgres://' });

/** The router over HTTP, with what surrounds it: a file for each concern. */
export async function buildServer({
  context,
  before,
  isHealthy,
  logger,
  settings: own = {},
  telemetry,
}: ServerOptions): Promise<FastifyInstance> {
  const settings: Settings = { ...unlessSet, ...own };
  const server = Fastify({
    ...deadlinesOfServer(settings),
    bodyLimit: settings.bodyBytes,
    routerOptions: { maxParamLength: 2_000 },
    trustProxy: settings.proxies.length === 0 ? false : [...settings.proxies],
    logger: logger ? loggerOf(settings) : false,
    // `logAnswers` says what there is to say.
    logController: new LogController({ disableRequestLogging: true }),
  });
  server.server.maxConnections = settings.callersAtOnce;
  if (telemetry !== undefined) await server.register(telemetry);
  refuseInPlainWords(server);
  if (logger) logAnswers(server);
  await sendHeaders(server);
  await refuseStrangers(server, settings);
  await limitRequests(server, settings);
  await before?.(server);
  tellHealth(server, isHealthy);
  serveCalls(server, typeof context === 'function' ? context : () => Promise.resolve(context), settings);
  return server;
}
