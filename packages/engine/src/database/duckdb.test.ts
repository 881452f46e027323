import { sql, type SQL } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BeyondEngine, type OpenDatabase, type PolkuDatabase } from './database.ts';
import { openDuckdb } from './duckdb.ts';
import { SharedPart } from './shared-part.ts';
import { codedValues, everyRow } from './table-rows.ts';

let database: OpenDatabase;
beforeAll(async () => {
  database = await openDuckdb();
  await database.execute(sql`create table notes (text text primary key, written_on date)`);
});
afterAll(() => database.close());

const failureOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => {
      throw new Error('it was to fail');
    },
    (error: Error) => error,
  );

const identityNumber = '010190-123X';

describe('what DuckDB says of a failure quotes values, and none of it leaves', () => {
  const failures: Readonly<Record<string, (database: PolkuDatabase) => Promise<unknown>>> = {
    'a value of another type': (db) => db.execute(sql`select ${identityNumber}::int`),
    'a value of another type in a row': (db) => db.execute(sql`select x::date from (values (${identityNumber}::text)) as t(x)`),
    'a value that is there already': (db) => db.execute(sql`insert into notes (text) values (${identityNumber}), (${identityNumber})`),
    'a column of the name': (db) => db.execute(sql`select ${sql.identifier(identityNumber)} from notes`),
    'a table of the name': (db) => db.execute(sql`select * from ${sql.identifier(identityNumber)}`),
    'a query that is none': (db) => db.execute(sql.raw(`select '${identityNumber}' from from`)),
    'a function that is none': (db) => db.execute(sql`select nothing_of_it(${identityNumber}::text)`),
    'a number that is too large': (db) => db.execute(sql`select (${'99999999999999'}::bigint * 9999999)::int as "010190-123X"`),
    'a row of a wrong date': (db) =>
      db.append({ table: 'episodes', rowCount: 2, columns: { referred_on: codedValues([identityNumber, '2022-01-01']) } }),
    'a file of the disk': (db) => db.execute(sql.raw(`select * from read_csv('/etc/${identityNumber}')`)),
    'a setting': (db) => db.execute(sql.raw(`set temp_directory = '/tmp/${identityNumber}'`)),
  };
  test.each(Object.keys(failures))('%s', async (name) => {
    for (const failure of [
      await failureOf(failures[name]!(database)),
      await failureOf(database.transaction((transaction) => failures[name]!(transaction))),
      await failureOf(database.snapshot((snapshot) => failures[name]!(snapshot))),
    ]) {
      expect(failure).toMatchObject({ code: 'database_failed' });
      expect(`${failure.message} ${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`).not.toContain('010190');
    }
  });
});

test('gives values as Postgres’ drivers do: dates and exact numbers as text', async () => {
  const { rows } = await database.execute(sql`
    select '2024-02-29'::date as day, 0.10::numeric(18, 2) as exact, count(*) as whole, true as yes, null::text as nothing,
           ${sql.param(['a', 'b'])}::text[] as list, '{"a": 1}'::json as document`);
  expect(rows).toEqual([{ day: '2024-02-29', exact: '0.10', whole: 1, yes: true, nothing: null, list: ['a', 'b'], document: { a: 1 } }]);
});

/** Any text that a cell can hold: no lone surrogates, which UTF-8 cannot write, and no NUL. */
const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('rows come out as they went in, whatever stands in them', async () => {
  const row = fc.record({
    text: fc.option(anyText),
    day: fc.option(day),
    whole: fc.option(fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 })),
    yes: fc.option(fc.boolean()),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      await database.execute(sql`delete from arms`);
      await database.execute(sql`delete from teams`);
      const columns = {
        team_id: rows.map((_, place) => String(place).padStart(2, '0')),
        name: rows.map(({ text }) => text),
        opened_on: rows.map((each) => each.day),
        can_assess: rows.map(({ yes }) => yes),
      };
      const coded = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, codedValues(values)]));
      await database.append({ table: 'teams', rowCount: rows.length, columns: coded });
      const stored = await database.execute(sql`select team_id, name, opened_on, can_assess from teams order by team_id`);
      expect(stored.rows).toEqual(
        rows.map((each, place) => ({ team_id: columns.team_id[place], name: each.text, opened_on: each.day, can_assess: each.yes })),
      );
      // Columns of one value each are as many rows all the same.
      const same = { label: everyRow('alike', rows.length), row_id: everyRow(7, rows.length) };
      await database.append({ table: 'arms', rowCount: rows.length, columns: same });
      const alike = await database.execute(
        sql`select count(*)::int as n from arms where label = 'alike' and row_id = 7 and from_on is null`,
      );
      expect(alike.rows).toEqual([{ n: rows.length }]);
    }),
    { numRuns: 50 },
  );
});

test('so do more rows than go in one piece, each with its number', async () => {
  const rowCount = 5_000;
  const values = Array.from({ length: rowCount }, (_, place) => (place % 7 === 0 ? null : `t${place % 1_000}`));
  const columns = { label: codedValues(values), arm_id: everyRow('a', rowCount), role: everyRow(null, rowCount) };
  await database.execute(sql`delete from arms`);
  await database.append({ table: 'arms', rowCount, columns, numbered: { column: 'row_id', from: 11 } });
  const { rows } = await database.execute(sql`select row_id, label, arm_id, role from arms order by row_id`);
  expect(rows).toEqual(values.map((label, place) => ({ row_id: 11 + place, label, arm_id: 'a', role: null })));
});

describe('exact numbers', () => {
  const scoresOf = async (scores: readonly (number | null)[]) => {
    await database.execute(sql`delete from scores`);
    await database.append({ table: 'scores', rowCount: scores.length, columns: { score: codedValues(scores) } });
    const { rows } = await database.execute<{ score: string | null }>(sql`select score from scores`);
    return rows.map(({ score }) => (score === null ? null : Number(score)));
  };
  test.each([[[0.1, 0.2, null]], [[-12.125, 3, 1e9]], [[0.123456789, 123456789012345]]])(
    '%j are kept to the last decimal',
    async (scores) => {
      expect(await scoresOf(scores)).toEqual(scores);
    },
  );
  test.each([[[0.1234567891, 1]], [[1e21, 2]], [[1e-7, 3]], [[1234567890123456]]])(
    '%j are for another engine, not rounded',
    async (scores) => {
      await expect(scoresOf(scores)).rejects.toBeInstanceOf(BeyondEngine);
    },
  );
});

describe('a snapshot', () => {
  test('refuses to be written to', async () => {
    const writing = database.snapshot((snapshot) => snapshot.execute(sql`insert into notes values ('second')`));
    await expect(writing).rejects.toMatchObject({ code: 'database_failed' });
  });
  test('keeps a part that its queries share, and nothing of it after', async () => {
    const part = (from: string): SQL => new SharedPart(sql`select ${from}::text as told`);
    const told = await database.snapshot(async (snapshot) => {
      const both = sql`select a.told as one, b.told as two from (${part('x')}) a, (${part('y')}) b`;
      const once = sql`select count(*)::int as n from (${part('x')}) a`;
      const within = sql`select * from (${new SharedPart(sql`select told from (${part('z')}) c`)}) b`;
      return [(await snapshot.execute(both)).rows, (await snapshot.execute(once)).rows, (await snapshot.execute(within)).rows];
    });
    expect(told).toEqual([[{ one: 'x', two: 'y' }], [{ n: 1 }], [{ told: 'z' }]]);
    const { rows } = await database.execute(sql`select table_name from information_schema.tables where table_name like 'kept%'`);
    expect(rows).toEqual([]);
  });
  test('nulls stand where Postgres has them', async () => {
    const order = async (by: string) =>
      (await database.execute<{ x: number }>(sql.raw(`select x from (values (1), (null), (2)) as t(x) order by x ${by}`))).rows.map(
        ({ x }) => x,
      );
    expect([await order('asc'), await order('desc')]).toEqual([
      [1, 2, null],
      [null, 2, 1],
    ]);
  });
});

test('says whether it can be reached', async () => {
  const closed = await openDuckdb();
  expect(await closed.isReachable()).toBe(true);
  await closed.close();
  expect(await closed.isReachable()).toBe(false);
  await expect(closed.execute(sql`select 1`)).rejects.toMatchObject({ code: 'database_unreachable' });
});
