import { PolkuError } from '@polku/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePackage, withCell } from '../src/data-package/examples/example-package.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { tables } from '../src/database/tables.ts';
import { importPackage } from '../src/import/import-package.ts';
import { engines } from './databases.ts';
import { getTableConfig } from 'drizzle-orm/pg-core';

const options = { today: '2024-01-31', datasetId: 'example', title: 'Example' };

describe.each(engines)('importing into $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const load = (files: Parameters<typeof memorySource>[0], datasetId = options.datasetId) =>
    importPackage(database, memorySource(files), { ...options, datasetId });
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

  it('refuses an organisation whose rows another package holds', async () => {
    await expect(load(examplePackage(), 'another')).rejects.toMatchObject({ code: 'organisation_of_another_dataset' });
    expect(await count('datasets')).toBe(1);
  });

  it('says of a failed query its SQLSTATE, and none of its values', async () => {
    const secret = 'a value of a person';
    const failure = await database.execute(sql`select ${secret}::int`).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(PolkuError);
    expect(failure).toMatchObject({ code: 'database_failed' });
    expect(String(failure) + JSON.stringify(failure)).not.toContain(secret);
  });
});

it('puts the organisation first in the primary key of every table, so that they can be distributed by it', () => {
  for (const table of Object.values(tables)) {
    const [key] = getTableConfig(table).primaryKeys;
    expect(key?.columns[0]?.name, getTableConfig(table).name).toBe('organisation_id');
  }
});
