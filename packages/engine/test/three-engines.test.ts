import { policyIds } from '@polku/domain/evaluation';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { openDuckdb } from '../src/database/duckdb.ts';
import { answering } from '../src/database/kept-answers.ts';
import type { Answers } from '../src/database/remembering.ts';
import { tables } from '../src/database/tables.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { loadPackage } from '../src/import/load-package.ts';
import { enginesOfUse } from './databases.ts';
import { drawsFrom, randomPackage } from './random-package.ts';

/** How many packages: few by default; `POLKU_RANDOM_PACKAGES=200` asks more. */
const count = Number(process.env['POLKU_RANDOM_PACKAGES'] ?? 3);

const options = { today: '2026-01-01', datasetId: 'random', title: 'Random' };
type Files = Readonly<Record<string, string>>;

/** A database keeps one of its own, with which the same rows would have another hash in each. */
const hashKey = 'the same for all';

/** Every metric of a package under every policy; the second policy is told from what the first one counted. */
async function answersOf(database: OpenDatabase): Promise<readonly string[]> {
  const counted: Answers = new Map();
  const asked = answering(counted, async () => database);
  const told: string[] = [];
  for (const policy of policyIds) told.push(JSON.stringify(await evaluate(asked, { pilot: 'pilots_0', policy }, hashKey), null, 1));
  return told;
}

/** Packages of chance have one name, and are not of the same organisations. */
async function empty(server: OpenDatabase): Promise<void> {
  const names = [...Object.keys(tables), 'datasets'].map((name) => sql.identifier(name));
  await server.execute(sql`truncate ${sql.join(names, sql`, `)}`);
}

async function answersOfDuckdb(files: Files): Promise<readonly string[]> {
  const database = await openDuckdb();
  try {
    expect((await loadPackage(database, memorySource(files), options)).problemCount).toBe(0);
    return await answersOf(database);
  } finally {
    await database.close();
  }
}

describe('packages of chance', () => {
  const servers: OpenDatabase[] = [];
  beforeAll(async () => {
    for (const { open } of enginesOfUse) servers.push(await open());
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
  });

  test('say the same of every metric, byte by byte, in DuckDB, in PGlite and on a Postgres server', { timeout: 0 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const files = await randomPackage(drawsFrom(seed));
        const expected = await answersOfDuckdb(files);
        for (const server of servers) {
          await empty(server);
          expect((await importPackage(server, memorySource(files), options)).problemCount).toBe(0);
          const told = await answersOf(server);
          expect(told).toEqual(expected);
        }
      }),
      { numRuns: count, endOnFailure: true },
    );
  });
});
