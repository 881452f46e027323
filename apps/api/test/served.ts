import { migrate, onOwnMachine, type Caller, type OpenDatabase, type RouterContext } from '@polku/engine';
import { openPostgres } from '@polku/engine/node';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { countedPackage } from '../../../packages/engine/test/counted-package.ts';
import { newDatabaseUrl } from '../../../packages/engine/test/databases.ts';
import { buildServer, type ServerOptions } from '../src/server.ts';

type Event = Parameters<RouterContext['trail']['record']>[0];

/** A server over a database of its own, asked by whoever is named. */
export interface Served {
  readonly database: OpenDatabase;
  /** What was written down. */
  readonly events: readonly Event[];
  as(caller: Caller): Promise<Asking>;
  close(): Promise<void>;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Calls of one caller. */
export interface Asking {
  readonly server: FastifyInstance;
  post(address: string, body?: object): Promise<LightMyRequestResponse>;
  upload(files: Files, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
}

export const stewardOf = (...organisations: readonly string[]): Caller => ({
  subject: `steward-of-${organisations.join('-')}`,
  roles: ['steward'],
  organisations,
});

async function formOf(files: Files): Promise<Pick<InjectOptions, 'payload' | 'headers'>> {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append('files', new Blob([content as BlobPart]), name);
  const sent = new Response(form);
  return { payload: Buffer.from(await sent.arrayBuffer()), headers: { 'content-type': sent.headers.get('content-type')! } };
}

function asking(server: FastifyInstance): Asking {
  return {
    server,
    post: (url, payload = {}) => server.inject({ method: 'POST', url, payload }),
    upload: async (files, headers = {}) => {
      const form = await formOf(files);
      return server.inject({ method: 'POST', url: '/api/imports/upload', ...form, headers: { ...form.headers, ...headers } });
    },
  };
}

export async function serve(options: Partial<ServerOptions> = {}): Promise<Served> {
  const database = openPostgres(await newDatabaseUrl());
  await migrate(database);
  const events: Event[] = [];
  const servers: FastifyInstance[] = [];
  const trail = { ...onOwnMachine.trail, record: (event: Event) => Promise.resolve(void events.push(event)) };
  return {
    database,
    events,
    as: async (caller) => {
      const context: RouterContext = { database, caller, trail, policy: 'steering' };
      const server = await buildServer({ context, isHealthy: () => database.isReachable(), logger: false, ...options });
      servers.push(server);
      return asking(server);
    },
    close: async () => {
      for (const server of servers) await server.close();
      await database.close();
    },
  };
}

/** A package of an organisation, under a name; with a team's name of its own, its content is another. */
export function packageOf(organisation: string, { name = 'counted', team = 'Keskitetty tiimi' } = {}): Record<string, string> {
  const entries = Object.entries(countedPackage).map(([file, text]) => [
    file,
    text
      .replaceAll(/\bo1\b/g, organisation)
      .replaceAll('"counted"', `"${name}"`)
      .replaceAll('Keskitetty tiimi', team),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
