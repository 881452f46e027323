import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { migrations } from '../database/migrations.ts';

/** A table as the database's own catalogue describes it. */
export interface HeldTable {
  readonly name: string;
  /** Those that are written, by name. */
  readonly columns: readonly string[];
  /** What its rows are put in order by, so that the same rows are the same bytes. */
  readonly key: readonly string[];
  /** Tables whose rows its rows name. */
  readonly names: readonly string[];
}

/** What the migrations made. A table of somebody else in the same database is not Polku's to copy. */
const ours = new Set(
  migrations.flatMap(({ text }) => [...text.matchAll(/create table (?:if not exists )?"?(\w+)"?/gi)].map(([, name]) => name!)),
);

/** Every table of Polku in the database, whichever part of it made the table, those that others name first. */
export async function tablesHeld(transaction: PolkuDatabase): Promise<readonly HeldTable[]> {
  const { rows } = await transaction.execute<HeldTable & Record<string, unknown>>(sql`
    select c.relname::text as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attname) as columns,
      array(select a.attname::text from pg_constraint k, unnest(k.conkey) with ordinality as part(attnum, place)
        join pg_attribute a on a.attnum = part.attnum
        where k.conrelid = c.oid and k.contype = 'p' and a.attrelid = c.oid order by part.place) as key,
      array(select distinct p.relname::text from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as names
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`);
  return inOrder(rows.filter(({ name }) => ours.has(name)));
}

/** Those that others name first. */
function inOrder(tables: readonly HeldTable[]): readonly HeldTable[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const placed = new Set<HeldTable>();
  const place = (table: HeldTable, above: ReadonlySet<HeldTable>): void => {
    if (placed.has(table) || above.has(table)) return;
    for (const name of table.names) {
      const named = byName.get(name);
      if (named !== undefined) place(named, new Set([...above, table]));
    }
    placed.add(table);
  };
  for (const table of tables) place(table, new Set());
  return [...placed];
}
