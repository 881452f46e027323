import type { ResourceName, ResourceRow } from './index.ts';
import type { ColumnOf, Finding, Findings, Looks, RowContext, RowsToRead } from './looks.ts';

type RowLook = NonNullable<Looks['row']>;

/** A row of which any cell may be missing, because a cell that breaks a rule is. */
type PartialRow<File extends ResourceName> = { readonly [Column in keyof ResourceRow<File>]: ResourceRow<File>[Column] | null };

/** A check of the rows of one file; what `prepare` keeps lasts from its first row to its last. */
export const rowsOf =
  <File extends ResourceName>(
    file: File,
    prepare: (rows: RowsToRead) => (row: PartialRow<File>, context: RowContext) => Findings<ColumnOf<File>>,
  ): RowLook =>
  (rows) =>
    rows.resource.name === file ? (prepare(rows) as ReturnType<RowLook>) : undefined;

/** Each place of a finding, or of several. */
export const eachOf = (findings: Findings): readonly Finding[] =>
  findings === false || findings === undefined ? [] : 'length' in findings ? findings : [findings];

/** Checks of several files' rows as one. */
export const together =
  (...checks: readonly RowLook[]): RowLook =>
  (rows) => {
    const prepared = checks.map((check) => check(rows)).filter((check) => check !== undefined);
    return prepared.length < 2 ? prepared[0] : (row, context) => prepared.flatMap((check) => eachOf(check(row, context)));
  };
