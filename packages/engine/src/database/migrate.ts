import { PolkuError } from '@polku/domain';
import { sql } from 'drizzle-orm';
import { QueryRefused, waitForTurn, type PolkuDatabase } from './database.ts';
import { migrations } from './migrations.ts';
import { protectTables } from './protect.ts';

const breakpoint = '--> statement-breakpoint';
const whatToDo = 'Load the packages into a new database, and keep this one until they are there. Nothing was changed.';

interface Applied {
  readonly name: string;
  /** null where it was applied before checksums were kept. */
  readonly checksum: string | null;
}

/**
 * Refuses a database that this version cannot bring forward.
 *
 * @throws PolkuError `newer_database`, `other_schema`.
 */
function checkApplied(applied: readonly Applied[]): void {
  const ours = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const last = migrations.at(-1)!.name;
  for (const { name, checksum } of applied) {
    const expected = ours.get(name);
    if (expected === undefined && name > last) {
      throw new PolkuError(
        'newer_database',
        `The database was made by a newer Polku: its schema is ${name}, and this Polku knows ${last}. Use the newer one. Nothing was changed.`,
      );
    }
    if (expected === undefined || (checksum !== null && checksum !== expected)) {
      throw new PolkuError('other_schema', `The schema ${name} of the database is not the one that this Polku has. ${whatToDo}`);
    }
  }
}

async function apply(transaction: PolkuDatabase, text: string, name: string): Promise<void> {
  try {
    for (const statement of text.split(breakpoint)) await transaction.execute(sql.raw(statement));
  } catch (error) {
    if (!(error instanceof QueryRefused)) throw error;
    throw new PolkuError(
      'other_schema',
      `The database has tables that this Polku did not make, and cannot be brought to its schema: ${name} was refused (SQLSTATE ${error.sqlState}). ${whatToDo}`,
    );
  }
}

/**
 * Brings a database to the schema of this version, in one transaction; does nothing where it is there already. Migrations only move
 * forward: one that was applied is never edited, and its checksum is kept to show it. Tables whose rows belong to an organisation are
 * closed to all others.
 *
 * @param last The last migration to apply: an earlier one for rows of its time, which are put in before the later ones change them.
 * @throws PolkuError `newer_database` where a later version made it, `other_schema` where its tables are not Polku's own, `role_missing`
 *   where an administrator must make the app's role first. Nothing is changed then.
 */
export async function migrate(database: PolkuDatabase, last = migrations.at(-1)!.name): Promise<void> {
  await database.transaction(async (transaction) => {
    await waitForTurn(transaction, 'migrate');
    await transaction.execute(sql`create table if not exists polku_migrations (name text primary key)`);
    await transaction.execute(sql`alter table polku_migrations add column if not exists checksum text`);
    const { rows } = await transaction.execute<Applied & Record<string, unknown>>(
      sql`select name, checksum from polku_migrations order by name`,
    );
    checkApplied(rows);
    const applied = new Set(rows.map(({ name }) => name));
    for (const { name, checksum, text } of migrations) {
      if (name > last) break;
      if (!applied.has(name)) await apply(transaction, text, name);
      await transaction.execute(sql`
        insert into polku_migrations (name, checksum) values (${name}, ${checksum})
        on conflict (name) do update set checksum = excluded.checksum where polku_migrations.checksum is null`);
    }
    await protectTables(transaction);
  });
}
