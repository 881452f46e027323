import { importPackage, migrate, onOwnMachine, type OpenDatabase } from '@polku/engine';
import { folderSource, openPostgres, type Deadlines } from '@polku/engine/node';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { inject } from 'vitest';
import { buildServer } from '../src/server.ts';
import { readSettings, type Settings } from '../src/settings.ts';

const example = fileURLToPath(new URL('../../../examples/waiting-list', import.meta.url));
export const pilot = 'waiting_list';

/** A new database on the server of the tests, with the example in it, and how to speak to it past what is tested. */
export async function databaseWithExample() {
  const server = inject('postgresUrl');
  const name = `api_${randomUUID().replaceAll('-', '')}`;
  await once(server, `create database ${name}`);
  const url = new URL(`/${name}`, server).href;
  const database = openPostgres(url);
  await migrate(database);
  await importPackage(database, folderSource(example), { today: '2026-01-01', datasetId: 'waiting-list', title: 'Waiting list' });
  await database.close();
  return url;
}

/** Runs one statement on a connection of its own. */
async function once(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = await clientOf(url);
  const { rows } = await client.query(statement);
  await client.end();
  return rows as Readonly<Record<string, unknown>>[];
}

async function clientOf(url: string): Promise<Client> {
  const client = new Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Holds a table, so that whoever reads it waits, until it is told to let go. */
export async function holdTable(url: string, table: string): Promise<() => Promise<void>> {
  const client = await clientOf(url);
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  return () => client.end();
}

/** Processes of the database that work, or wait, for others than us. */
export const atWork = async (url: string): Promise<readonly number[]> =>
  (
    await once(url, `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'active'`)
  ).map(({ pid }) => pid as number);

/** Those that wait for their next question. */
export const idle = async (url: string): Promise<readonly number[]> =>
  (
    await once(url, `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'idle'`)
  ).map(({ pid }) => pid as number);

export interface Api {
  readonly server: FastifyInstance;
  readonly database: OpenDatabase;
  /** Where it listens, once it does. */
  readonly listen: () => Promise<{ readonly port: number; readonly address: string }>;
  readonly close: () => Promise<void>;
}

/** The API with settings of its own, as `main.ts` puts it together. */
export async function apiOf(url: string, own: Partial<Settings> = {}): Promise<Api> {
  const settings = { ...readSettings({ DATABASE_URL: url }), ...own };
  const deadlines: Deadlines = { ...settings, transactionMillis: settings.answerMillis };
  const database = openPostgres(url, { deadlines });
  const server = await buildServer({
    context: { ...onOwnMachine, database, policy: 'steering' },
    isHealthy: () => database.isReachable(),
    logger: false,
    settings,
  });
  return {
    server,
    database,
    listen: async () => {
      const address = await server.listen({ host: '127.0.0.1', port: 0 });
      return { address, port: Number(new URL(address).port) };
    },
    close: async () => {
      server.server.closeAllConnections();
      await server.close();
      await database.close();
    },
  };
}
