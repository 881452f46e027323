import { resources, type Resource } from '@polku/domain/data-package';
import { sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabases } from '../../test/databases.ts';
import * as auditTables from '../audit/audit-tables.ts';
import * as publishedTables from '../published/published-tables.ts';
import type { OpenDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import * as accessTables from './access-tables.ts';
import * as importTables from './import-tables.ts';
import { keptTables } from './kept-tables.ts';
import { releaseTables } from './release-tables.ts';
import { datasets, tables } from './tables.ts';

describe.each(emptyDatabases)('the schema in $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
  });
  afterAll(() => database.close());

  const columnsInDatabase = async () => {
    const { rows } = await database.execute<{ name: string }>(sql`
      select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as name
      from information_schema.columns where table_schema = 'public' and table_name <> 'polku_migrations'`);
    return rows.map(({ name }) => name).sort();
  };

  test('is that of the tables: no column has been changed without a migration', async () => {
    const ofServers = [accessTables, importTables, { keptTables }, releaseTables, auditTables, publishedTables].flatMap(
      (each): readonly PgTable[] => Object.values(each),
    );
    const declared = [...Object.values(tables), datasets, ...ofServers].flatMap((table) => {
      const { name, columns } = getTableConfig(table);
      return columns.map((column) => `${name}.${column.name} ${column.getSQLType()} ${column.notNull ? 'NO' : 'YES'}`);
    });
    expect(await columnsInDatabase()).toEqual(declared.sort());
  });

  test('holds every column of every resource, and its organisation', async () => {
    const columns = (await columnsInDatabase()).map((column) => column.split(' ')[0]!);
    for (const resource of Object.values<Resource>(resources)) {
      for (const column of ['organisation_id', ...Object.keys(resource.columns)]) expect(columns).toContain(`${resource.name}.${column}`);
    }
  });

  test('has organisation_id first in every key, unique constraint and reference, so that it can be distributed', async () => {
    const { rows } = await database.execute<{ table_name: string; constraint_name: string; first: string }>(sql`
      select conrelid::regclass::text as table_name, conname as constraint_name, attname as first
      from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype in ('p', 'u', 'f') and connamespace = 'public'::regnamespace`);
    const distributed = rows.filter(({ table_name }) => Object.hasOwn(tables, table_name));
    expect(new Set(distributed.map(({ table_name }) => table_name)).size).toBe(Object.keys(tables).length);
    expect(distributed.filter(({ first }) => first !== 'organisation_id')).toEqual([]);
  });

  test('orders text by code point, whatever the locale of the server', async () => {
    const { rows } = await database.execute<{ column_name: string }>(sql`
      select table_name || '.' || column_name as column_name from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C' and table_name <> 'polku_migrations'`);
    expect(rows).toEqual([]);
  });

  test('stays as it is when migrated again', async () => {
    const before = await columnsInDatabase();
    await migrate(database);
    expect(await columnsInDatabase()).toEqual(before);
    const { rows } = await database.execute<{ name: string }>(sql`select name from polku_migrations order by name`);
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });
});

test.each(emptyDatabases.slice(1))('two processes may migrate one database at once: $name', async ({ open }) => {
  const database = await open();
  await Promise.all([migrate(database), migrate(database), migrate(database)]);
  const { rows } = await database.execute(sql`select name from polku_migrations`);
  expect(rows).toHaveLength(migrations.length);
  await database.close();
});
