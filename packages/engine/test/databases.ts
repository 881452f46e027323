import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { OpenDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { appRole } from '../src/database/protect.ts';
import { openPglite } from '../src/database/pglite.ts';
import { openPostgres } from '../src/database/postgres.ts';

/** Runs one statement on a database of the test server, past what is tested. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of a new, empty database on the test server. */
export async function newDatabaseUrl(): Promise<string> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  return new URL(`/${name}`, server).href;
}

/** What an administrator of the server does once. Test files that run at one time meet here. */
const makeAppRole = `do $$ begin create role ${appRole} nologin; exception when duplicate_object or unique_violation then null; end $$`;

/** The same database for a role that may do nothing special, as an application's should be: to own tables it must be granted to make some. */
export async function ordinaryRoleUrl(databaseUrl: string, grants = 'create, usage'): Promise<string> {
  const role = `role_${randomUUID().replaceAll('-', '')}`;
  await onServer(databaseUrl, makeAppRole);
  await onServer(
    databaseUrl,
    `create role ${role} login password 'test'; grant ${grants} on schema public to ${role}; grant ${appRole} to ${role}`,
  );
  const url = new URL(databaseUrl);
  url.username = role;
  return url.href;
}

interface Engine {
  readonly name: string;
  readonly open: () => Promise<OpenDatabase>;
}

/** Every way to keep the tables; each gives a database without any. */
export const emptyDatabases: readonly Engine[] = [
  { name: 'PGlite', open: () => openPglite() },
  { name: 'a Postgres server', open: async () => openPostgres(await newDatabaseUrl()) },
  {
    name: 'a Postgres server, as an ordinary role',
    open: async () => openPostgres(await ordinaryRoleUrl(await newDatabaseUrl())),
  },
];

/** The empty database of the build, from which one starts in a fraction of the time: migrations since then are made up for. */
const builtDatabase = new URL('../dist/empty-database.tar.gz', import.meta.url);
const startFromBuild = async () =>
  existsSync(builtDatabase) ? openPglite({ dump: new Blob([readFileSync(builtDatabase)]) }) : openPglite();

/** The same with the schema in place. */
export const engines: readonly Engine[] = emptyDatabases.map(({ name, open }) => ({
  name,
  open: async () => {
    const database = name === 'PGlite' ? await startFromBuild() : await open();
    await migrate(database);
    return database;
  },
}));

/** Those that Polku is used on. A superuser may do all that an ordinary role may, and the two read the same rows of the same server. */
export const enginesOfUse = engines.filter(({ name }) => name !== 'a Postgres server');
