import type { Text } from '@polku/domain';

/** One row of a sheet below its header: what its cells say, as text. Days that a workbook holds as such stand as YYYY-MM-DD. */
export interface SourceRow {
  /** As the spreadsheet numbers it: the header of a plain sheet is row 1. */
  readonly row: number;
  /** One for each name of the header; '' where a cell is empty. */
  readonly cells: readonly string[];
}

/** One table that a person keeps: a sheet of a workbook, or a CSV file. */
export interface SourceTable {
  /** As a person knows it: `asiakkaat.csv`, or `asiakkaat.xlsx, Taul1`. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** Something in a sheet that must be mended, or (`note`) should be known. Never repeats a value of a person. */
export interface SheetProblem {
  readonly severity: 'problem' | 'note';
  readonly rule: string;
  /** The name of the table; null where it is of none of them. */
  readonly table: string | null;
  readonly column: string | null;
  /** The first rows, as the spreadsheet numbers them. */
  readonly rows: readonly number[];
  /** How many cells or rows in all; 0 where it is about the table as such. */
  readonly count: number;
  readonly expected: Text;
  readonly hint: Text;
}

/** The tables that a file holds, and why a part of it, or all, cannot be read. */
export interface ReadTables {
  readonly tables: readonly SourceTable[];
  readonly problems: readonly SheetProblem[];
}
