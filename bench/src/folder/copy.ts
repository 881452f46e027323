import { importPackage, migrate } from '@polku/engine';
import { folderSource, openPostgres } from '@polku/engine/node';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { withPostgres } from './with-postgres.ts';

/** Seconds that a Postgres server takes to read the files by `COPY` into tables of text, and Polku to check and import them there. */
export const copyAndImport = (folder: string): Promise<{ readonly copy: number; readonly imported: number }> =>
  withPostgres(async (address) => ({ copy: await copied(folder, address), imported: await imported(folder, address) }));

export async function copied(folder: string, address: string): Promise<number> {
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

export async function imported(folder: string, address: string): Promise<number> {
  const database = openPostgres(address);
  await migrate(database);
  const start = performance.now();
  const { problemCount } = await importPackage(database, folderSource(folder), { today: '2026-01-01', datasetId: 'pori', title: 'Pori' });
  const seconds = (performance.now() - start) / 1000;
  await database.close();
  if (problemCount > 0) throw new Error(`the package has ${problemCount} problems`);
  return seconds;
}
