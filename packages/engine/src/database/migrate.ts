import { sql } from 'drizzle-orm';
import { waitForTurn, type PolkuDatabase } from './database.ts';
import { migrations } from './migrations.ts';

const breakpoint = '--> statement-breakpoint';

/** Brings a database to the schema of this version, in one transaction; does nothing where it is there already. */
export async function migrate(database: PolkuDatabase): Promise<void> {
  await database.transaction(async (transaction) => {
    await waitForTurn(transaction, 'migrate');
    await transaction.execute(sql`create table if not exists polku_migrations (name text primary key)`);
    const { rows } = await transaction.execute<{ name: string }>(sql`select name from polku_migrations`);
    const applied = new Set(rows.map(({ name }) => name));
    for (const { name, text } of migrations) {
      if (applied.has(name)) continue;
      for (const statement of text.split(breakpoint)) await transaction.execute(sql.raw(statement));
      await transaction.execute(sql`insert into polku_migrations (name) values (${name})`);
    }
  });
}
