import type * as z from 'zod';

/**
 * A resource is one CSV file of the data package, declared once: its zod schemas check every cell, and the Frictionless
 * descriptor, the database table and the documentation are derived from it.
 */
export type ColumnType = 'id' | 'text' | 'date' | 'integer' | 'number' | 'boolean' | 'code' | 'codes';

/** Ids go into database keys, whose length is limited. */
export const longestId = 200;
export const longestText = 10_000;
/** A date before this year is a slip or a placeholder. */
export const earliestYear = 1900;

export interface Column<Schema extends z.ZodType = z.ZodType, Required extends boolean = boolean> {
  readonly type: ColumnType;
  /**
   * Takes the cell's text (never empty: an empty cell is a missing value) and gives the value: dates stay text
   * `YYYY-MM-DD`, codes stay text joined by `;`. Each message of its errors is the id of a rule.
   */
  readonly schema: Schema;
  readonly required: Required;
  readonly description: string;
  /** The file whose key this column names. */
  readonly references?: string;
  /** The values of a `code` or `codes` column. Beside `references`: values that need no row there, so no foreign key holds. */
  readonly values?: readonly string[];
  /** Where the referenced file is in the package, its rows take the place of `values` instead of adding to them. */
  readonly fileReplacesValues?: boolean;
  /** Smallest and largest value of a number. */
  readonly minimum?: number;
  readonly maximum?: number;
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
  /**
   * Where the row's organisation stands: its own column, the row that another column names, or all of the package. A row
   * with a column of its own may name rows of that organisation only; an arm goes with its team, and its pilot may be
   * another organisation's.
   */
  readonly organisation: 'own_column' | { readonly through: string } | 'whole_package';
  /** Pairs of dates of which the second may not come before the first. */
  readonly periods?: readonly (readonly [start: string, end: string])[];
  readonly description: string;
}

/** The columns that a resource names must be its own. */
interface NamesOwnColumns<Name extends string> {
  readonly key: readonly Name[];
  readonly organisation: 'own_column' | { readonly through: Name } | 'whole_package';
  readonly periods?: readonly (readonly [start: Name, end: Name])[];
}

/** Declares a resource; its name is its file's name. */
export function defineResource<const Columns extends Readonly<Record<string, Column>>>(
  resource: Resource<Columns> & NamesOwnColumns<keyof Columns & string>,
): Resource<Columns> {
  return resource;
}

/** A validated row: a required column has a value, any other may be null. */
export type RowOf<R extends Resource> = {
  -readonly [Name in keyof R['columns']]: R['columns'][Name] extends Column<infer Schema, infer Required>
    ? Required extends true
      ? z.infer<Schema>
      : z.infer<Schema> | null
    : never;
};
