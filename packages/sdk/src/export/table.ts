import Papa from 'papaparse';

type Cell = string | number | boolean | null;

export interface Column {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly required?: true;
  readonly values?: readonly string[];
}

export type Columns = Readonly<Record<string, Column>>;

/** A file of a package: what its columns are, and its rows. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: Columns;
  readonly key?: readonly string[];
  /** Columns that name a row of another file by its only key. */
  readonly references?: readonly { readonly column: string; readonly table: string; readonly key: string }[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

interface Declared<C extends Columns> extends Table {
  readonly columns: C;
  readonly key?: readonly (keyof C & string)[];
  readonly references?: readonly { readonly column: keyof C & string; readonly table: string; readonly key: string }[];
  readonly rows: readonly Readonly<Record<keyof C & string, Cell>>[];
}

/** Declares a table: each row has every column that the table declares. */
export const defineTable = <const C extends Columns>(table: Declared<C>): Table => table;

/**
 * The rows as CSV (RFC 4180 but for line feeds alone). Text that a spreadsheet would take for a formula is led by an apostrophe;
 * numbers are written in full and never touched.
 */
export function csvOf({ columns, rows }: Table): string {
  const names = Object.keys(columns);
  const data = rows.map((row) => names.map((name) => row[name] ?? ''));
  return `${Papa.unparse({ fields: names, data }, { newline: '\n', escapeFormulae: true })}\n`;
}
