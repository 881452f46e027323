import { gunzipSync } from 'node:zlib';
import { PolkuError } from '@polku/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabases, newDatabaseUrl, onServer } from '../../test/databases.ts';
import type { OpenDatabase, PolkuDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { dumpPglite, openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/** What `work` throws. */
async function failureOf(work: Promise<unknown>): Promise<PolkuError> {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(PolkuError);
  return failure as PolkuError;
}

const countOf = async (database: PolkuDatabase) => {
  const { rows } = await database.execute<{ n: number }>(sql`select count(*)::int as n from notes`);
  return rows[0]!.n;
};

describe.each(emptyDatabases)('$name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
    await database.execute(sql`create table notes (text text primary key)`);
  });
  afterAll(() => database.close());

  test('gives values alike: dates and exact numbers as text', async () => {
    const { rows } = await database.execute(sql`
      select ${'2024-02-29'}::date as day, 0.10::numeric as exact, 3 as whole, true as yes, null::text as nothing,
             ${sql.param(['a', null])}::text[] as list, '{"a": 1}'::jsonb as document`);
    expect(rows).toEqual([{ day: '2024-02-29', exact: '0.10', whole: 3, yes: true, nothing: null, list: ['a', null], document: { a: 1 } }]);
  });

  test('undoes a transaction that throws, and lets the error through', async () => {
    const refusal = new RangeError('not this time');
    const work = database.transaction(async (transaction) => {
      await transaction.execute(sql`insert into notes values ('first')`);
      throw refusal;
    });
    await expect(work).rejects.toBe(refusal);
    expect(await countOf(database)).toBe(0);
  });

  test.each([
    ['a value of the wrong type', sql`select ${'010190-123X'}::int`, '22P02'],
    ['a value that is there already', sql`insert into notes values (${'010190-123X'}), (${'010190-123X'})`, '23505'],
    ['a table that is not there', sql`select * from nothing where name = ${'010190-123X'}`, '42P01'],
  ])('a refused query says its SQLSTATE and no value: %s', async (_, query, state) => {
    const failure = await failureOf(database.execute(query));
    expect(failure.code).toBe('database_failed');
    expect(failure.message).toContain(state);
    expect(`${failure.message} ${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`).not.toContain('010190');
    const inTransaction = await failureOf(database.transaction((transaction) => transaction.execute(query)));
    expect(inTransaction.message).toBe(failure.message);
  });

  test('says whether it can be reached', async () => {
    expect(await database.isReachable()).toBe(true);
    const closed = await open();
    await closed.close();
    expect(await closed.isReachable()).toBe(false);
    expect((await failureOf(closed.execute(sql`select 1`))).code).toBe('database_unreachable');
  });
});

describe('a server that goes away', () => {
  test('an address where nobody listens is unreachable, not a crash', async () => {
    const database = openPostgres('postgres://nobody:secret@127.0.0.1:1/nowhere');
    const failure = await failureOf(database.execute(sql`select 1`));
    expect(failure.code).toBe('database_unreachable');
    expect(failure.message).not.toContain('secret');
    await database.close();
  });

  test('a connection cut inside a transaction fails that transaction only', async () => {
    const url = await newDatabaseUrl();
    const database = openPostgres(url);
    await database.execute(sql`create table notes (text text)`);
    const failure = await failureOf(
      database.transaction(async (transaction) => {
        const { rows } = await transaction.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
        await transaction.execute(sql`insert into notes values ('lost')`);
        await onServer(url, `select pg_terminate_backend(${rows[0]!.pid})`);
        await transaction.execute(sql`select 1`);
      }),
    );
    expect(failure.code).toBe('database_unreachable');
    expect(await countOf(database)).toBe(0);
    await database.close();
  });
});

test('an embedded database boots from its dump with everything in it, and nothing that was removed', async () => {
  const original = await openPglite();
  await migrate(original);
  await original.execute(sql`insert into organisations (organisation_id, dataset_id, name) values ('o1', 'd1', 'Satasote')`);
  await original.execute(sql`create table notes as select 'removed before the dump' as text`);
  await original.execute(sql`drop table notes`);
  const dump = await dumpPglite(original);
  await original.close();
  const bytes = gunzipSync(new Uint8Array(await dump.arrayBuffer()));
  expect(bytes.includes('Satasote')).toBe(true);
  expect(bytes.includes('removed before the dump')).toBe(false);

  const copy = await openPglite({ dump });
  const { rows } = await copy.execute(sql`select name from organisations`);
  expect(rows).toEqual([{ name: 'Satasote' }]);
  await copy.close();
});

test('a dump that is none is refused', async () => {
  const failure = await failureOf(openPglite({ dump: new Blob(['not a database']) }));
  expect(failure.code).toBe('database_unreachable');
});
