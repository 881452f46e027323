import type { Column, Resource } from '@polku/domain/data-package';
import { PolkuError } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { ColumnBatch } from '../data-package/column-batch.ts';
import { QueryRefused, type PolkuDatabase } from '../database/database.ts';
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

interface Belonging {
  /** The name of the package that the rows come with. */
  readonly datasetId: string;
  /** The rows' organisation, where it does not stand in the rows. */
  readonly organisation?: string;
}

const uniqueViolation = '23505';

/**
 * Inserts a batch with one parameter per column, whatever the number of rows: the same statement on every driver.
 *
 * @throws PolkuError `held_by_another_package` where a row of the same organisation and id is there, which only another of its packages
 *   can have brought: within a package, ids are unique.
 */
export async function insertRows(
  transaction: PolkuDatabase,
  resource: Resource,
  batch: ColumnBatch,
  { datasetId, organisation }: Belonging,
): Promise<void> {
  const { name, key, columns } = resource;
  const organisations = organisation === undefined ? batch.organisations : batch.organisations.map(() => organisation);
  const filled: ColumnOfValues[] = [{ column: 'organisation_id', type: sql`text[]`, values: organisations }];
  for (const [column, { type }] of Object.entries(columns)) {
    if (column === 'organisation_id') continue;
    filled.push({ column, type: arrayTypes[type] ?? sql`text[]`, values: batch.columns[column]! });
  }
  const rowNumber = rowNumberOf(resource);
  if (rowNumber !== undefined)
    filled.push({ column: rowNumber, type: sql`bigint[]`, values: organisations.map((_, place) => batch.fromRow + place) });

  const names = filled.map(({ column }) => sql`${sql.identifier(column)}`);
  const arrays = filled.map(({ type, values }) => sql`${sql.param(values)}::${type}`);
  const insert = sql`
    insert into ${sql.identifier(name)} (dataset_id, ${sql.join(names, sql`, `)})
    select ${datasetId}::text, t.* from unnest(${sql.join(arrays, sql`, `)}) t`;
  await transaction.execute(insert).catch((error: unknown) => {
    if (!(error instanceof QueryRefused) || error.sqlState !== uniqueViolation) throw error;
    throw new PolkuError(
      'held_by_another_package',
      `${name}.csv, column ${key[0] ?? 'organisation_id'}: another package of the same organisation in the database has an id of this one. Give it an id of its own, or load both as one package. Nothing was loaded.`,
    );
  });
}
