import { z } from 'zod';

/**
 * A resource is one CSV file of the data package, declared once: its zod schemas check every cell, and the Frictionless
 * descriptor, the database table and the documentation are derived from it.
 */
export type ColumnType = 'id' | 'text' | 'date' | 'integer' | 'number' | 'boolean' | 'code' | 'codes';

export interface Column<Schema extends z.ZodType = z.ZodType> {
  readonly type: ColumnType;
  /** Takes the cell's text (never empty: an empty cell is a missing value) and gives the value. */
  readonly schema: Schema;
  readonly required: boolean;
  readonly description: string;
  /** The file whose key this column names. */
  readonly references?: string;
  /** The values of a `code` or `codes` column. */
  readonly values?: readonly string[];
  /** Dates of plans and ends may lie ahead; every other date after today is refused. */
  readonly mayBeFuture?: boolean;
}

export interface Resource<Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  /** The file's name without `.csv`; also the table's name. */
  readonly name: string;
  /** The file must be in the package. */
  readonly required: boolean;
  /** The file may hold a header only. */
  readonly mayBeEmpty: boolean;
  /** Columns that together name a row, unique within the file; empty where rows have no key of their own. */
  readonly key: readonly string[];
  readonly columns: Columns;
  /** Where the row's organisation stands: its own column, the row that another column names, or all of the package. */
  readonly organisation: 'own_column' | { readonly through: string } | 'whole_package';
  readonly description: string;
}
