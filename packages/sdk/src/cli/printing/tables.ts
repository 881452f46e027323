import Papa from 'papaparse';
import { cellForPeople, isMissing, type Cell, type Value } from './cells.ts';

/** What a command prints, for people. */
export interface PrintedTable {
  readonly title?: string;
  /** Sentences above it. */
  readonly told?: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Columns apart by two blanks, numbers to the right. */
function aligned({ columns, rows }: PrintedTable): readonly string[] {
  if (columns.length === 0) return [];
  const cells = rows.map((row) => columns.map((_, place) => cellForPeople(row[place])));
  const widths = columns.map((name, place) => Math.max(name.length, ...cells.map((row) => row[place].length)));
  const isNumeric = columns.map((_, place) => rows.some((row) => typeof row[place] === 'number'));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, place) => (isNumeric[place] ? cell.padStart(widths[place]) : cell.padEnd(widths[place])))
      .join('  ')
      .trimEnd();
  return [columns, ...cells].map(line);
}

/** Tables as text for a terminal, one after another. */
export const tablesAsText = (tables: readonly PrintedTable[]): string =>
  tables
    .map((table) => {
      const told = (table.told ?? []).map((sentence) => `  ${sentence}`);
      return [...(table.title === undefined ? [] : [table.title]), ...told, ...aligned(table)].join('\n');
    })
    .join('\n\n');

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', '<br>');
const markdownRow = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

/** Tables as Markdown, each under its heading. */
export const tablesAsMarkdown = (tables: readonly PrintedTable[]): string =>
  tables
    .map(({ title, told = [], columns, rows }) =>
      [
        ...(title === undefined ? [] : [`## ${title}`]),
        ...told,
        ...(columns.length === 0
          ? []
          : [
              [
                markdownRow(columns),
                `|${columns.map((_, place) => (rows.some((row) => typeof row[place] === 'number') ? ' ---: |' : ' --- |')).join('')}`,
                ...rows.map((row) => markdownRow(columns.map((_, place) => cellForPeople(row[place])))),
              ].join('\n'),
            ]),
      ].join('\n\n'),
    )
    .join('\n\n');

/** A row for a machine, by column. */
export type Row = Readonly<Record<string, Value>>;

/** The cells of a number that may be absent: empty then, with its kind and its reason in two columns beside. */
export function numberCells(name: string, value: Value): Row {
  const missing = isMissing(value) ? value : undefined;
  return {
    [name]: missing === undefined ? value : null,
    [`${name}_absent`]: missing?.absent,
    [`${name}_reason`]: missing?.reason,
  };
}

/** CSV (RFC 4180 but for line feeds alone): numbers in full, and text that a spreadsheet would take for a formula led by an apostrophe. */
export function rowsAsCsv(columns: readonly string[], rows: readonly Row[]): string {
  const data = rows.map((row) => columns.map((name) => row[name] ?? null));
  return Papa.unparse({ fields: [...columns], data }, { newline: '\n', escapeFormulae: true });
}
