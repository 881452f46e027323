import type { TargetColumn } from '@polku/domain/spreadsheet';
import type { MatchedColumn, MatchedTable } from './matched-tables.ts';

/** The files of the package that rows of a sheet become. */
type RowFile = TargetColumn extends `${infer File}.${string}` ? File : never;

/** Columns of a sheet that together make one row of one file, for each row of the sheet. */
export interface Block {
  readonly file: RowFile;
  /** What the row holds beside the cells: the event that a column of days is of, the instrument and the occasion of a score. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly columns: readonly MatchedColumn[];
}

/** The column of a file that a target names. */
export const columnOf = (as: TargetColumn): string => as.slice(as.indexOf('.') + 1);
const fileOf = (as: TargetColumn): RowFile => as.slice(0, as.indexOf('.')) as RowFile;

const known = new WeakMap<MatchedTable, readonly Block[]>();

/** The rows that each row of a sheet becomes: long from wide. Asked for each row of a sheet, and found once. */
export function blocksOf(matched: MatchedTable): readonly Block[] {
  const blocks = known.get(matched) ?? findBlocks(matched);
  known.set(matched, blocks);
  return blocks;
}

function findBlocks({ columns }: MatchedTable): readonly Block[] {
  const blocks = new Map<string, { file: RowFile; fixed: Record<string, string>; columns: MatchedColumn[] }>();
  for (const column of columns) {
    const file = fileOf(column.as);
    const { group, ...fixed } = column.with ?? {};
    const key = JSON.stringify([file, group ?? 0, Object.entries(fixed).sort()]);
    const block = blocks.get(key) ?? { file, fixed: fixed as Record<string, string>, columns: [] };
    blocks.set(key, block);
    block.columns.push(column);
  }
  return [...blocks.values()];
}
