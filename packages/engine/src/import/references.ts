import { PolkuError } from '@polku/domain';
import { resourceNames } from '@polku/domain/data-package';
import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { PolkuDatabase } from '../database/database.ts';
import { tables } from '../database/tables.ts';

/**
 * Lets rows in without looking up each row that they name, which takes half the time of a load. Only a superuser may do
 * so, as in an embedded database; for other roles Postgres keeps checking row by row. `proveReferences` makes up for it.
 */
export async function postponeReferences(transaction: PolkuDatabase): Promise<void> {
  const { rows } = await transaction.execute<{ is_superuser: string }>(sql`show is_superuser`);
  if (rows[0]?.is_superuser === 'on') await transaction.execute(sql`set local session_replication_role = replica`);
}

/**
 * Proves every foreign key of the rows of these organisations, a table at a time. The tables must have been analysed.
 *
 * @throws PolkuError `database_failed` where a row names one that is not there. The reader of packages refuses such a
 *   row first, so this is a fault of Polku, and nothing is loaded.
 */
export async function proveReferences(transaction: PolkuDatabase, organisations: readonly string[]): Promise<void> {
  for (const child of resourceNames) {
    for (const key of getTableConfig(tables[child]!).foreignKeys) {
      const { columns, foreignColumns, foreignTable } = key.reference();
      const pairs = columns.map(({ name }, place) => sql`p.${sql.identifier(foreignColumns[place]!.name)} = c.${sql.identifier(name)}`);
      const named = columns.map(({ name }) => sql`c.${sql.identifier(name)} is not null`);
      const { rows } = await transaction.execute<{ unmet: boolean }>(sql`
        select exists (
          select 1 from ${tables[child]!} c
          where c.organisation_id = any(${sql.param(organisations)}::text[])
            and ${sql.join(named, sql` and `)}
            and not exists (select 1 from ${foreignTable} p where ${sql.join(pairs, sql` and `)})
        ) as unmet`);
      if (rows[0]?.unmet !== false) {
        throw new PolkuError('database_failed', `${child}.csv: a row names one that is not there (${key.getName()}). Nothing was loaded.`);
      }
    }
  }
}
