import type { Column, Resource } from '@polku/domain/data-package';
import { sql, type SQL } from 'drizzle-orm';
import type { ValidatedRow } from '../data-package/resource-reader.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { rowNumberOf } from '../database/tables.ts';

const arrayTypes: Readonly<Partial<Record<Column['type'], SQL>>> = {
  date: sql`date[]`,
  integer: sql`integer[]`,
  number: sql`numeric[]`,
  boolean: sql`boolean[]`,
};

interface ColumnOfValues {
  readonly column: string;
  readonly type: SQL;
  readonly values: readonly unknown[];
}

/**
 * Inserts a batch with one parameter per column, whatever the number of rows: the same statement on every driver.
 *
 * @param fromRow number of the first row in its file, from 1
 * @param organisation the rows' organisation, where it does not stand in the rows
 */
export async function insertRows(
  transaction: PolkuDatabase,
  resource: Resource,
  { rows, fromRow, organisation }: { readonly rows: readonly ValidatedRow[]; readonly fromRow: number; readonly organisation?: string },
): Promise<void> {
  const { name, columns } = resource;
  const filled: ColumnOfValues[] = [
    { column: 'organisation_id', type: sql`text[]`, values: rows.map((row) => organisation ?? row.organisation_id) },
  ];
  for (const [column, { type }] of Object.entries(columns)) {
    if (column === 'organisation_id') continue;
    filled.push({ column, type: arrayTypes[type] ?? sql`text[]`, values: rows.map((row) => row[column] ?? null) });
  }
  const rowNumber = rowNumberOf(resource);
  if (rowNumber !== undefined) filled.push({ column: rowNumber, type: sql`bigint[]`, values: rows.map((_, place) => fromRow + place) });

  const names = filled.map(({ column }) => sql`${sql.identifier(column)}`);
  const arrays = filled.map(({ type, values }) => sql`${sql.param(values)}::${type}`);
  await transaction.execute(sql`
    insert into ${sql.identifier(name)} (${sql.join(names, sql`, `)})
    select * from unnest(${sql.join(arrays, sql`, `)})`);
}
