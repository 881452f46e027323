import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase, PolkuDatabase } from '../src/database/database.ts';
import { queryText } from '../src/database/query-text.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { evaluateKept } from '../src/evaluate/evaluate-kept.ts';
import { pilotSnapshot } from '../src/evaluate/pilot-snapshot.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage } from './counted-package.ts';
import { enginesOfUse } from './databases.ts';
import { exampleNames, loadExample } from './examples.ts';

/** The same database, with each query told before it is asked. */
function watched(database: PolkuDatabase, tell: (query: SQL) => Promise<void> | void): PolkuDatabase {
  return {
    execute: async (query) => {
      await tell(query);
      return database.execute(query);
    },
    append: (rows) => database.append(rows),
    transaction: (work) => database.transaction((transaction) => work(watched(transaction, tell))),
    snapshot: (work) => database.snapshot((snapshot) => work(watched(snapshot, tell))),
  };
}

const keptRows = async (database: PolkuDatabase): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await database.execute(sql`select organisation_id, pilot_id, snapshot, question from kept_tables order by question`)).rows;

/** The tables that the queries of some work read. */
async function tablesRead(database: PolkuDatabase, work: (watched: PolkuDatabase) => Promise<unknown>): Promise<readonly string[]> {
  const read = new Set<string>();
  await work(
    watched(database, (query) => {
      for (const [, table] of queryText(query).text.matchAll(/\b(?:from|join) ([a-z_]+)/g)) read.add(table!);
    }),
  );
  return [...read].toSorted();
}

const options = { today: '2026-01-01', datasetId: 'counted', title: 'Counted' };
const old = memorySource(countedPackage);
const changed = memorySource({
  ...countedPackage,
  'events.csv': countedPackage['events.csv'].replace('e6,ended,2024-12-01,ended_withdrew', 'e6,ended,2024-11-01,ended_employed'),
});
const request = { pilot: 'p1', policy: 'none', metrics: ['time_to_service', 'withdrawn'] } as const;

describe('kept tables on a server', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await enginesOfUse.at(-1)!.open();
  });
  afterAll(() => database.close());

  it.each(exampleNames)('answer of %s as the rows do, byte by byte', async (name) => {
    await loadExample(database, name);
    const { rows } = await database.execute<{ pilot: string; organisation: string }>(
      sql`select pilot_id as pilot, organisation_id as organisation from pilots where dataset_id = ${name} order by pilot_id`,
    );
    for (const pilot of rows) {
      for (const policy of ['none', 'public'] as const) {
        const asked = { ...pilot, policy };
        const ofRows = JSON.stringify(await evaluate(database, asked));
        // First counted, then the answer as it was kept.
        expect(JSON.stringify(await evaluateKept(database, asked, 'v1'))).toBe(ofRows);
        expect(JSON.stringify(await evaluateKept(database, asked, 'v1'))).toBe(ofRows);
      }
      // The same in other words was never asked: it is made of the tables alone.
      const asked = { ...pilot, policy: 'none', windowDays: [14, 30, 90, 182, 365] } as const;
      const ofRows = JSON.stringify(await evaluateKept(database, { ...pilot, policy: 'none' }, 'v1'));
      expect(await tablesRead(database, (kept) => evaluateKept(kept, asked, 'v1'))).toEqual(['datasets', 'kept_tables', 'pilots']);
      expect(JSON.stringify(await evaluateKept(database, asked, 'v1'))).toBe(ofRows);
    }
  });
});

describe.each(enginesOfUse)('kept tables in $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it('are those of one build of the code: another counts anew', async () => {
    await importPackage(database, old, options);
    await evaluateKept(database, request, 'v1');
    expect(await tablesRead(database, (kept) => evaluateKept(kept, request, 'v1'))).not.toContain('episodes');
    expect(await tablesRead(database, (kept) => evaluateKept(kept, request, 'v2'))).toContain('episodes');
  });

  it('go with the import that replaces what they were made of, in its transaction', async () => {
    await importPackage(database, old, options);
    const ofOld = JSON.stringify(await evaluateKept(database, request, 'v1'));
    expect(await keptRows(database)).not.toEqual([]);
    await importPackage(database, changed, options);
    expect((await keptRows(database)).filter(({ pilot_id: pilot }) => pilot === 'p1')).toEqual([]);
    const ofChanged = JSON.stringify(await evaluateKept(database, request, 'v1'));
    expect(ofChanged).toBe(JSON.stringify(await evaluate(database, request)));
    expect(ofChanged).not.toBe(ofOld);
  });

  it('stay where an import is refused, or brings the same again', async () => {
    await importPackage(database, old, options);
    await evaluateKept(database, request, 'v1');
    const before = await keptRows(database);
    await importPackage(database, old, options);
    await importPackage(database, memorySource({ ...countedPackage, 'episodes.csv': 'episode_id\n' }), options);
    expect(await keptRows(database)).toEqual(before);
  });

  it('are made of one snapshot: what an import ended meanwhile is not kept', async () => {
    await importPackage(database, old, options);
    const ofOld = JSON.stringify(await evaluate(database, request));
    // After the snapshot, before the transaction that keeps.
    const overtaken: PolkuDatabase = {
      ...database,
      transaction: async (work) => {
        await importPackage(database, changed, options);
        return database.transaction(work);
      },
    };
    expect(JSON.stringify(await evaluateKept(overtaken, request, 'of a build that kept nothing'))).toBe(ofOld);
    expect((await keptRows(database)).filter(({ pilot_id: pilot }) => pilot === 'p1')).toEqual([]);
  });

  it('are made once, whoever asks at the same time', async () => {
    await importPackage(database, old, options);
    const answers = await Promise.all([1, 2, 3].map(async () => JSON.stringify(await evaluateKept(database, request, 'v1'))));
    expect(new Set(answers).size).toBe(1);
    const kept = await keptRows(database);
    expect(new Set(kept.map(({ question, pilot_id: pilot }) => `${String(pilot)} ${String(question)}`)).size).toBe(kept.length);
  });

  it('change with every package of the pilot’s organisation, since its teams may be busy there', async () => {
    await importPackage(database, old, options);
    const before = await pilotSnapshot(database, { pilot: 'p1' });
    const { rows } = await database.execute<{ id: string }>(sql`select organisation_id as id from pilots where pilot_id = 'p1'`);
    await database.execute(sql`
      insert into datasets (organisation_id, dataset_id, title, dataset_hash, imported_on, row_counts, organisations)
      values (${rows[0]!.id}, 'another', 'Another', 'abc', '2026-01-01', '{}', ${JSON.stringify([rows[0]!.id])}::json)`);
    expect((await pilotSnapshot(database, { pilot: 'p1' }))!.hash).not.toBe(before!.hash);
    await database.execute(sql`delete from datasets where dataset_id = 'another'`);
  });

  it('refuse an unknown pilot as rows do', async () => {
    await expect(evaluateKept(database, { ...request, pilot: 'p_one' }, 'v1')).rejects.toMatchObject({ code: 'unknown_pilot' });
  });
});
