import { resourceNames } from '@polku/domain/data-package';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { keptTables } from '../src/database/kept-tables.ts';
import { migrations } from '../src/database/migrations.ts';
import { datasets, tables } from '../src/database/tables.ts';
import { evaluateKept } from '../src/evaluate/evaluate-kept.ts';
import { listPilots } from '../src/evaluate/list-pilots.ts';
import { readReportContext } from '../src/evaluate/read-report-context.ts';
import { importPackage } from '../src/import/import-package.ts';
import { noting } from './asked-of-a-server.ts';
import { enginesOfUse } from './databases.ts';
import { exampleNames, loadExample } from './examples.ts';
import { drawsFrom, randomPackage } from './random-package.ts';

/** What a database that is spread by organisation does not do, or does by pulling all rows to one place. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'grouping sets, rollup or cube': /\b(grouping sets|rollup|cube)\b/i,
  'a recursive common table expression': /\bwith recursive\b/i,
  'for update': /\bfor (no key )?(update|share)\b/i,
  lateral: /\blateral\b/i,
  'a percentile that pulls all rows up': /\bpercentile_(cont|disc)\b|\bmode\(\) within\b/i,
  'a setting read in a query': /\bcurrent_setting\b/i,
  // The engine gives what is random or of the clock as a parameter.
  'a volatile function':
    /\b(now|random|gen_random_uuid|clock_timestamp|statement_timestamp|nextval|uuidv4|uuidv7)\(|\bcurrent_(date|timestamp|time)\b/i,
  'a trigger': /\bcreate (or replace )?(constraint )?trigger\b/i,
};

/** Tables of one row for each organisation, which is read and written where it lies. */
const ofOneRow = /"?\b(audit_chains|organisation_secrets)\b"?/;

/** Joins in a query that do not say that the organisation is the same; of a list that came with the question there is none. */
function joinsAcross(text: string): readonly string[] {
  const lists = new Set([...text.matchAll(/(\w+) as \( ?select \* from \(values /g)].map(([, name]) => name));
  return [...text.matchAll(/(\w+ )?\bjoin (\(|"?\w+"?)(.*?)(?= (?:left |cross )?join | where | group by | order by | union |\) |$)/g)]
    .filter(([, , what, rest]) => what !== '(' && !lists.has(what!) && !/organisation_id = \S*organisation_id/.test(rest!))
    .map(([found]) => found);
}

/** Tables of rows that a statement changes or removes without saying whose they are. */
const changesOfAll = (text: string): boolean => /^(delete from|update) /.test(text) && !/\borganisation_id( =| is|"? =)/.test(text);

const rowTables: readonly (readonly [string, PgTable])[] = [...Object.entries(tables), ['datasets', datasets], ['kept_tables', keptTables]];

describe('design 4: what a database spread by organisation can do', () => {
  const texts = new Set<string>();
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await enginesOfUse.at(-1)!.open();
    const noted = noting(database, texts);
    for (const name of exampleNames.filter((each) => each !== 'pori')) await loadExample(noted, name);
    // Of every file, so that every metric has rows.
    const files = await randomPackage(drawsFrom(1));
    await importPackage(noted, memorySource(files), { today: '2026-01-01', datasetId: 'random', title: 'Random' });
    const { rows } = await database.execute<{ pilot: string; organisation: string }>(
      sql`select pilot_id as pilot, organisation_id as organisation from pilots`,
    );
    for (const pilot of rows) {
      await evaluateKept(noted, { ...pilot, policy: 'steering' }, 'v1');
      await readReportContext(noted, { ...pilot, on: '2026-01-01' });
    }
    await listPilots(noted, 'steering');
  });
  afterAll(() => database.close());

  it.each(Object.entries(forbidden))('no query that the engine asks holds %s', (_, pattern) => {
    expect(texts.size).toBeGreaterThan(200);
    expect([...texts].filter((text) => pattern.test(text) && !ofOneRow.test(text))).toEqual([]);
  });

  it('no query joins rows of two organisations', () => {
    expect([...texts].flatMap(joinsAcross)).toEqual([]);
  });

  it('no statement changes rows without saying whose they are', () => {
    expect([...texts].filter(changesOfAll)).toEqual([]);
  });

  it.each(rowTables)('keys of %s begin with the organisation, and name it on both sides', (_, table) => {
    const { primaryKeys, foreignKeys, uniqueConstraints, indexes } = getTableConfig(table);
    expect(primaryKeys).toHaveLength(1);
    for (const { columns } of [...primaryKeys, ...uniqueConstraints]) expect(columns[0]!.name).toBe('organisation_id');
    for (const { config } of indexes) expect((config.columns[0] as { name: string }).name).toBe('organisation_id');
    for (const key of foreignKeys) {
      const { columns, foreignColumns } = key.reference();
      expect(columns.map(({ name }) => name).indexOf('organisation_id')).toBe(0);
      expect(foreignColumns[0]!.name).toBe('organisation_id');
    }
  });

  it('every table of rows is among those', () => {
    expect(rowTables.map(([name]) => name)).toEqual(expect.arrayContaining([...resourceNames]));
  });

  it('tables of rows have no trigger: only what may never be changed again has', () => {
    const guarded = migrations.flatMap(({ text }) =>
      [...text.matchAll(/create trigger "\w+" before [a-z ]+ on "(\w+)"/gi)].map(([, name]) => name!),
    );
    expect(guarded).toContain('audit_entries');
    expect(guarded.filter((name) => rowTables.some(([ofRows]) => ofRows === name))).toEqual([]);
  });

  it.each([
    ['select 1 from a join b on b.organisation_id = a.organisation_id and b.id = a.id where true', 0],
    ['select 1 from a join b on b.id = a.id where a.organisation_id = b.organisation_id', 1],
    ['with o as (select * from (values ($1::text)) as t(x)) select 1 from a join o on o.x = a.x', 0],
  ])('the reader of this test sees a join across organisations: %s', (text, count) => {
    expect(joinsAcross(text)).toHaveLength(count);
  });
});
