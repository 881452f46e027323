import { PolkuError } from '@polku/domain';
import type { Resource } from '@polku/domain/data-package';
import type { ColumnBatch } from '../data-package/column-batch.ts';
import { QueryRefused, type PolkuDatabase } from '../database/database.ts';
import { everyRow } from '../database/table-rows.ts';
import { rowNumberOf } from '../database/tables.ts';

interface Belonging {
  /** The name of the package that the rows come with. */
  readonly datasetId: string;
  /** The rows' organisation, where it does not stand in the rows. */
  readonly organisation?: string;
}

const uniqueViolation = '23505';
/** Of a policy of row-level security: the rows are not those of whom the import is for. */
const insufficientPrivilege = '42501';

/**
 * Adds a batch of checked rows to their table.
 *
 * @throws PolkuError `not_allowed` where a row is of an organisation that the import is not for; `held_by_another_package` where a row of the same organisation and id is there, which only another of its packages
 *   can have brought: within a package, ids are unique.
 */
export async function insertRows(
  transaction: PolkuDatabase,
  resource: Resource,
  { columns, organisations, fromRow, rowCount }: ColumnBatch,
  { datasetId, organisation }: Belonging,
): Promise<void> {
  const { name, key } = resource;
  const rowNumber = rowNumberOf(resource);
  const filled = {
    ...columns,
    organisation_id: organisation === undefined ? organisations : everyRow(organisation, rowCount),
    dataset_id: everyRow(datasetId, rowCount),
  };
  const numbered = rowNumber === undefined ? undefined : { column: rowNumber, from: fromRow };
  await transaction.append({ table: name, rowCount, columns: filled, numbered }).catch((error: unknown) => {
    if (!(error instanceof QueryRefused)) throw error;
    if (error.sqlState === insufficientPrivilege)
      throw new PolkuError(
        'not_allowed',
        `${name}.csv: a row is of an organisation that you may not load the data of. Nothing was loaded.`,
      );
    if (error.sqlState !== uniqueViolation) throw error;
    throw new PolkuError(
      'held_by_another_package',
      `${name}.csv, column ${key[0] ?? 'organisation_id'}: another package of the same organisation in the database has an id of this one. Give it an id of its own, or load both as one package. Nothing was loaded.`,
    );
  });
}
