import { InvalidFlatFile, mostListed, type FlatFile } from './flat-file.ts';

/** What an analysis finds wrong with rows whose cells are right each by itself. */
export interface RefusedRow {
  /** Counted from 0; absent where the whole file is meant. */
  readonly row?: number;
  readonly column?: string;
  readonly rule: string;
  readonly expected: string;
  readonly hint: string;
}

/** @throws InvalidFlatFile with the rows in their order, where there is any. */
export function refuseRows({ name }: FlatFile, refused: readonly RefusedRow[]): void {
  if (refused.length === 0) return;
  const inOrder = refused.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
  throw new InvalidFlatFile(
    inOrder.slice(0, mostListed).map(({ row, column = null, rule, expected, hint }) => ({
      file: name,
      row: row === undefined ? null : row + 1,
      column,
      rule,
      expected,
      hint,
    })),
    refused.length,
  );
}
