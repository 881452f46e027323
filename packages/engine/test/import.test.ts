import { sql } from 'drizzle-orm';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exampleFile, examplePackage, withCell, withRow } from '../src/data-package/examples/example-package.ts';
import { memorySource, type PackageSource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { openEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { importPackage } from '../src/import/import-package.ts';
import { engines, newDatabaseUrl, onServer } from './databases.ts';

const options = { today: '2024-01-31', datasetId: 'example', title: 'Example' };

describe.each(engines)('importing into $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const load = (files: Readonly<Record<string, string | Uint8Array | undefined>>, datasetId = options.datasetId) =>
    importPackage(database, memorySource(examplePackage(files)), { ...options, datasetId });
  const count = async (table: string): Promise<number> => {
    const { rows } = await database.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`);
    return rows[0]!.n;
  };

  it('can be migrated again without a change', async () => {
    await migrate(database);
    expect(await count('datasets')).toBe(0);
  });

  it('loads every row of a clean package', async () => {
    const report = await load(examplePackage());
    expect(report).toMatchObject({ problemCount: 0, unchanged: false });
    expect(await count('episodes')).toBe(report.rows['episodes.csv']);
    expect(await count('events')).toBe(report.rows['events.csv']);
  });

  it('changes nothing when the same content comes again', async () => {
    expect(await load(examplePackage())).toMatchObject({ problemCount: 0, unchanged: true });
  });

  it('loads nothing of a package with a problem, and keeps what was there', async () => {
    const before = await count('events');
    const report = await load({ ...examplePackage(), ...withCell('scores.csv', 1, 'score', '11') });
    expect(report.problemCount).toBeGreaterThan(0);
    expect(await count('events')).toBe(before);
    expect(await load(examplePackage())).toMatchObject({ unchanged: true });
  });

  it('replaces the rows of a package that has changed', async () => {
    const report = await load({ ...examplePackage(), ...withCell('clients.csv', 1, 'municipality', 'Turku') });
    expect(report).toMatchObject({ problemCount: 0, unchanged: false });
    const { rows } = await database.execute<{ municipality: string }>(sql`select municipality from clients where municipality = 'Turku'`);
    expect(rows.length).toBeGreaterThan(0);
    expect(await count('clients')).toBe(report.rows['clients.csv']);
  });

  it('keeps packages side by side, even where their ids are the same', async () => {
    const inOtherOrganisations = Object.fromEntries(
      Object.entries(examplePackage()).map(([file, text]) => [file, (text as string).replaceAll(/\bo([129])\b/g, 'other$1')]),
    );
    const before = await count('episodes');
    expect(await load(inOtherOrganisations, 'another')).toMatchObject({ problemCount: 0, unchanged: false });
    expect(await count('episodes')).toBe(2 * before);
    expect(await load({ ...inOtherOrganisations, 'events.csv': undefined }, 'another')).toMatchObject({ problemCount: 0 });
    expect(await count('datasets')).toBe(4);
    const { rows } = await database.execute<{ id: string }>(sql`select distinct organisation_id as id from events`);
    expect(rows).toEqual([{ id: 'o1' }]);
  });

  it('takes away what a package no longer holds', async () => {
    const withoutTampere = {
      ...examplePackage(),
      'teams.csv': exampleFile('teams.csv').replace(/^t9.*\n/m, ''),
      'clients.csv': exampleFile('clients.csv').replace(/^c9.*\n/m, ''),
      'episodes.csv': exampleFile('episodes.csv').replace(/^e9.*\n/m, ''),
    };
    expect(await load(withoutTampere)).toMatchObject({ problemCount: 0, unchanged: false });
    for (const table of ['teams', 'clients', 'episodes']) {
      const { rows } = await database.execute(sql`select 1 from ${sql.identifier(table)} where organisation_id = 'o2'`);
      expect(rows).toEqual([]);
    }
  });

  it('writes down what was loaded, and on which day', async () => {
    const report = await load(examplePackage());
    const { rows } = await database.execute(sql`select * from datasets where dataset_id = 'example' order by organisation_id`);
    const { datasetHash, rows: row_counts } = report;
    const told = { dataset_id: 'example', title: 'Example', dataset_hash: datasetHash, imported_on: options.today, row_counts };
    const organisations = ['o1', 'o2'];
    expect(rows).toEqual(organisations.map((organisation_id) => ({ ...told, organisation_id, organisations })));
  });

  it('loads again where only the title has changed', async () => {
    const renamed = { ...options, title: 'Another title' };
    expect(await importPackage(database, memorySource(examplePackage()), renamed)).toMatchObject({ unchanged: false });
    expect(await importPackage(database, memorySource(examplePackage()), renamed)).toMatchObject({ unchanged: true });
  });

  it('numbers rows without a key of their own in the order of the file', async () => {
    await load(examplePackage());
    const { rows } = await database.execute(
      sql`select row_id::int, event from events where organisation_id = 'o1' order by row_id limit 2`,
    );
    expect(rows).toEqual([
      { row_id: 1, event: 'need_recognised' },
      { row_id: 2, event: 'first_contact' },
    ]);
  });

  it('copies what belongs to the whole package for each of its organisations', async () => {
    const { rows } = await database.execute(sql`
      select organisation_id, instrument_id from instruments where organisation_id in ('o1', 'o2') order by organisation_id`);
    expect(rows).toEqual([
      { organisation_id: 'o1', instrument_id: 'bdi' },
      { organisation_id: 'o2', instrument_id: 'bdi' },
    ]);
  });

  it('keeps an arm with its team, also where the pilot is run by another organisation', async () => {
    await load({ ...examplePackage(), ...withRow('arms.csv', 'p1,tampere,Tampere,comparator,t9,,') });
    const { rows } = await database.execute(sql`select organisation_id from arms where arm_id = 'tampere'`);
    expect(rows).toEqual([{ organisation_id: 'o2' }]);
  });

  it('keeps every value as it stands', async () => {
    const label = String.raw`{"a",b} \\ 'c' NULL 🌲 "d"` + '\nnext line';
    await load({
      ...examplePackage(),
      ...withCell('milestones.csv', 1, 'label', label),
      ...withCell('budget.csv', 1, 'spent', '0.1'),
      ...withCell('episodes.csv', 2, 'social_services_client', 'true'),
    });
    const { rows } = await database.execute(sql`
      select m.label, m.planned_on, b.spent, e.social_services_client, e.unemployed_since
      from milestones m join budget b using (organisation_id) join episodes e using (organisation_id)
      where organisation_id = 'o1' and episode_id = 'e2'`);
    expect(rows).toEqual([{ label, planned_on: '2022-08-01', spent: '0.1', social_services_client: true, unemployed_since: null }]);
  });

  it('loads the longest ids and texts that a package may hold', async () => {
    const longId = '🌲'.repeat(100);
    const report = await load({
      ...examplePackage(),
      ...withCell(
        'fidelity.csv',
        1,
        'item',
        Array.from({ length: 1_500 }, (_, i) => `item ${i}`)
          .join(' ')
          .slice(0, 10_000),
      ),
      'feedback.csv': exampleFile('feedback.csv').replace('f1', longId),
    });
    expect(report).toMatchObject({ problems: [] });
    const { rows } = await database.execute(sql`select recommend from feedback where feedback_id = ${longId}`);
    expect(rows).toEqual([{ recommend: 9 }]);
  });

  it('tells what it is doing, and when it has finished', async () => {
    const messages: string[] = [];
    await importPackage(database, memorySource(examplePackage()), { ...options, progress: (message) => messages.push(message) });
    expect(messages).toContain('events: 5 rows');
    expect(messages.at(-1)).toBe('');
  });
});

describe.each(engines)('disturbances of an import into $name', ({ open }) => {
  it('a package that cannot be read on leaves what was there', async () => {
    const database = await open();
    await importPackage(database, memorySource(examplePackage()), options);
    const changed = memorySource({ ...examplePackage(), ...withCell('clients.csv', 1, 'municipality', 'Turku') });
    let reads = 0;
    const failing: PackageSource = {
      list: () => changed.list(),
      open: (name) => {
        // The first reading compares; the second is the load.
        if (name === 'scores.csv' && (reads += 1) === 2) throw new RangeError('the disk has gone');
        return changed.open(name);
      },
    };
    await expect(importPackage(database, failing, options)).rejects.toThrow('the disk has gone');
    const { rows } = await database.execute(sql`select 1 from clients where municipality = 'Turku'`);
    expect(rows).toEqual([]);
    expect(await importPackage(database, memorySource(examplePackage()), options)).toMatchObject({ unchanged: true });
    await database.close();
  });

  it('several at once take turns, and all succeed', async () => {
    const database = await open();
    const reports = await Promise.all([1, 2, 3].map(() => importPackage(database, memorySource(examplePackage()), options)));
    for (const report of reports) expect(report.problemCount).toBe(0);
    const { rows } = await database.execute(sql`select count(*)::int as n from episodes`);
    expect(rows).toEqual([{ n: 3 }]);
    await database.close();
  });
});

/** A package that is changed, and while its scores are about to be read for the load, something happens. */
function changedPackage(whileLoading: () => Promise<void> | void): PackageSource {
  const changed = memorySource({ ...examplePackage(), ...withCell('clients.csv', 1, 'municipality', 'Turku') });
  let reads = 0;
  return {
    list: () => changed.list(),
    async *open(name) {
      if (name === 'scores.csv' && (reads += 1) === 2) await whileLoading();
      yield* changed.open(name);
    },
  };
}

const municipalities = async (database: OpenDatabase) => {
  const { rows } = await database.execute<{ name: string | null }>(sql`select municipality as name from clients order by client_id`);
  return rows.map(({ name }) => name);
};

it('a connection cut during an import leaves the old package', async () => {
  const url = await newDatabaseUrl();
  const database = openPostgres(url);
  await migrate(database);
  await importPackage(database, memorySource(examplePackage()), options);
  const source = changedPackage(() =>
    onServer(
      inject('postgresUrl'),
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
    ),
  );
  await expect(importPackage(database, source, options)).rejects.toMatchObject({ code: 'database_unreachable' });
  expect(await municipalities(database)).toEqual(['Pori', 'Ulvila', null]);
  await database.close();
});

it('readers see the old package until the new one is there', async () => {
  const url = await newDatabaseUrl();
  const database = openPostgres(url);
  await migrate(database);
  await importPackage(database, memorySource(examplePackage()), options);
  let seen: unknown;
  const source = changedPackage(async () => {
    seen = await municipalities(database);
  });
  await importPackage(database, source, options);
  expect(seen).toEqual(['Pori', 'Ulvila', null]);
  expect(await municipalities(database)).toEqual(['Turku', 'Ulvila', null]);
  await database.close();
});

it('an embedded database whose process dies during an import opens with the old package', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'polku-database-'));
  const [dataDir, afterDeath] = [join(folder, 'data'), join(folder, 'after-death')];
  const database = await openEmbedded(dataDir);
  await importPackage(database, memorySource(examplePackage()), options);
  // What a process leaves behind that dies in the middle: its folder as it is at that moment.
  await importPackage(
    database,
    changedPackage(() => cpSync(dataDir, afterDeath, { recursive: true })),
    options,
  );
  expect(await municipalities(database)).toContain('Turku');
  await database.close();
  const reopened = await openEmbedded(afterDeath);
  expect(await municipalities(reopened)).toEqual(['Pori', 'Ulvila', null]);
  await reopened.close();
  rmSync(folder, { recursive: true });
});
