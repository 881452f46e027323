import type { Day } from '../../pathway/day.ts';
import type { FieldLayout } from '../file-layout.ts';
import type { Verdict } from '../looks.ts';
import type { Column, ColumnType } from '../resource.ts';

/** A column as its cells stand in one file, on the day on which they are read. */
export interface CellColumn {
  readonly column: Column;
  readonly decimalCharacter: '.' | ',';
  readonly today: Day;
  /** What the schema says of how its cells are written. */
  readonly layout?: FieldLayout | undefined;
}

/** Kinds of cells. The values of an open code are ids: rows of the package may add to them. */
type CellKind = ColumnType | 'open_code';

const kindOf = ({ type, fileReplacesValues }: Column): CellKind => (fileReplacesValues === undefined ? type : 'open_code');

/** A check of the cells of some kinds of columns. */
export const cellsOf =
  (kinds: readonly CellKind[], check: (text: string, column: CellColumn) => Verdict) =>
  (column: CellColumn): ((text: string) => Verdict) | undefined =>
    kinds.includes(kindOf(column.column)) ? (text) => check(text, column) : undefined;
