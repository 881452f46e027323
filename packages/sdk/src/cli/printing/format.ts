import { Option, type Command } from 'commander';
import type * as Tables from './tables.ts';

const formats = ['table', 'json', 'csv', 'md'] as const;
type Format = (typeof formats)[number];

/** The options of every command that prints what it found. */
export interface FormatOptions {
  readonly format: Format;
  readonly json?: boolean;
}

/** What a command found, in each form in which it may be asked for; nothing is made that is not asked for. */
export interface Printout {
  readonly json: () => unknown;
  /** For a terminal, where that is more than the tables. */
  readonly text?: () => string;
  readonly tables: () => readonly Tables.PrintedTable[];
  /** The columns and rows for a machine, or the CSV itself. */
  readonly csv: () => string | { readonly columns: readonly string[]; readonly rows: readonly Tables.Row[] };
}

/** Gives a command the options that say how it prints; `others` are forms of its own, which it writes by itself. */
export const withFormat = (command: Command, others: readonly string[] = []): Command =>
  command
    .addOption(
      new Option('--format <format>', 'how to print: for people, or for a machine').choices([...formats, ...others]).default('table'),
    )
    .option('--json', 'the same as --format json: one JSON document');

export const formatOf = ({ format, json }: FormatOptions): Format => (json === true ? 'json' : format);

/** Whether problems, too, are told as one JSON document. */
export const isJson = (options: FormatOptions): boolean => formatOf(options) === 'json';

/** Each form, from what was found to what stands on standard output. */
const writers: Readonly<Record<Format, (found: Printout, tables: typeof Tables) => string>> = {
  json: ({ json }) => JSON.stringify(json(), null, 2),
  table: ({ text, tables }, { tablesAsText }) => text?.() ?? tablesAsText(tables()),
  md: ({ tables }, { tablesAsMarkdown }) => tablesAsMarkdown(tables()),
  csv: ({ csv }, { rowsAsCsv }) => {
    const told = csv();
    return typeof told === 'string' ? told.replace(/\n$/, '') : rowsAsCsv(told.columns, told.rows);
  },
};

/** Prints what a command found as it was asked to. */
export async function print(options: FormatOptions, found: Printout): Promise<void> {
  process.stdout.write(`${writers[formatOf(options)](found, await import('./tables.ts'))}\n`);
}
