/**
 * A resource is one CSV file of the data package, declared once: rules check its cells by what is declared of them, and the Frictionless
 * descriptor, the database table and the documentation are derived from it.
 */
export type ColumnType = 'id' | 'text' | 'date' | 'integer' | 'number' | 'boolean' | 'code' | 'codes';

/** Ids go into database keys, whose length is limited. */
export const longestId = 200;
export const longestText = 10_000;
/** A date before this year is a slip or a placeholder. */
export const earliestYear = 1900;
/** A cell with more bytes is most likely one whose quotation mark was left open. */
export const longestCellBytes = 64 * 1024;

/** A cell's value once checked: dates and codes stay text. */
export type CellValue = string | number | boolean;

export interface Column<Value extends CellValue = CellValue, Required extends boolean = boolean, Type extends ColumnType = ColumnType> {
  readonly type: Type;
  /**
   * The value of a cell's text that breaks no rule (never empty: an empty cell is a missing value): dates stay text `YYYY-MM-DD`,
   * codes stay text joined by `;`.
   */
  readonly read: (text: string, decimalCharacter: '.' | ',') => Value;
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
  -readonly [Name in keyof R['columns']]: R['columns'][Name] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | null
    : never;
};
