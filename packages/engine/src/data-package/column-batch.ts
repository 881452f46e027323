import type { CellValue, Resource } from '@polku/domain/data-package';
import type { ValidatedRow } from './resource-reader.ts';

/** Checked rows of one file, column by column: every column has one value a row, null where it is missing. */
export interface ColumnBatch {
  /** Number of the first row in its file, from 1. */
  readonly fromRow: number;
  readonly rowCount: number;
  /** Every column of the resource, whether or not the file has it. */
  readonly columns: Readonly<Record<string, readonly (CellValue | null)[]>>;
  /** The organisation that each row belongs to; null for rows of files that belong to the whole package. */
  readonly organisations: readonly (string | null)[];
}

/** Checked rows as columns. */
export function columnBatch(resource: Resource, rows: readonly ValidatedRow[], fromRow: number): ColumnBatch {
  return {
    fromRow,
    rowCount: rows.length,
    columns: Object.fromEntries(Object.keys(resource.columns).map((name) => [name, rows.map((row) => row[name] ?? null)])),
    organisations: rows.map(({ organisation_id }) => organisation_id),
  };
}
