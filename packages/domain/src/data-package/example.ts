import type { ColumnOf } from './looks.ts';
import type { ResourceName } from './index.ts';

/** A change of a package that keeps every rule; files are named as they stand in the folder, rows counted from 1 under the header. */
export type Change =
  | { readonly cell: { readonly file: ResourceName; readonly row: number; readonly column: string; readonly value: string } }
  /** A row at the end of a file. */
  | { readonly row: { readonly file: ResourceName; readonly cells: string } }
  /** A file's text with a part put in the place of another. */
  | { readonly text: { readonly file: ResourceName; readonly from: string | RegExp; readonly to: string } }
  /** What datapackage.json says of `teams.csv`. */
  | { readonly described: Readonly<Record<string, unknown>> }
  /** Files in the place of the package's own; undefined takes one away. */
  | { readonly files: Readonly<Record<string, string | Uint8Array | undefined>> }
  /** Several changes at once. */
  | { readonly all: readonly Change[] };

/** A package that breaks a rule in one place. */
export interface Example {
  readonly title: string;
  readonly change: Change;
  readonly at: { readonly file: string; readonly row?: number; readonly column?: string };
  /** What stands in the file and must not stand in the report. */
  readonly value?: string;
}

/** One cell of a file becomes this. */
export const cell = <File extends ResourceName>(file: File, row: number, column: ColumnOf<File>, value: string): Change => ({
  cell: { file, row, column, value },
});

const longestShown = 60;

const shown = (value: string) =>
  value.length > longestShown ? `${value.slice(0, longestShown / 2)}… (${value.length} characters)` : JSON.stringify(value);

/** One cell of a file that becomes this breaks the rule there. */
export const brokenCell = <File extends ResourceName>(file: File, row: number, column: ColumnOf<File>, value: string): Example => ({
  title: `${column} of ${file}.csv is ${shown(value)}`,
  change: cell(file, row, column, value),
  at: { file: `${file}.csv`, row, column },
  value,
});

/** A file in the place of the package's own. */
export const file = (name: ResourceName, ...lines: readonly string[]): Change => ({
  files: { [`${name}.csv`]: `${lines.join('\n')}\n` },
});

const at = <File extends ResourceName>(name: File, row?: number, column?: ColumnOf<File>) => ({
  file: `${name}.csv`,
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column }),
});

/** A change that breaks the rule in a file, in one of its rows or in one of its cells. */
export const broken = <File extends ResourceName>(
  title: string,
  change: Change,
  ...place: readonly [file: File, row?: number, column?: ColumnOf<File>]
): Example => ({ title, change, at: at(...place) });
