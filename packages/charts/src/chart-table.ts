import type { Text } from '@polku/domain';
import { isAbsence, type MaybeInterval, type MaybeNumber } from '@polku/domain/evaluation';
import type { ChartArm } from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import { textOf } from './number-format.ts';

export interface ChartTableColumn {
  readonly id: string;
  readonly label: Text;
  readonly align: 'start' | 'end';
}

/** A value as it is shown in a language, and the value that it sorts and exports by: null where there is none. */
export interface ChartTableCell {
  readonly text: string;
  readonly value: number | string | null;
}

/** A chart's numbers: each row has one cell for each column, in the columns' order. */
export interface ChartTable {
  readonly columns: readonly ChartTableColumn[];
  readonly rows: readonly (readonly ChartTableCell[])[];
}

/** A column; of numbers unless it says otherwise. @internal */
export function tableColumn(id: string, label: Text, align: ChartTableColumn['align'] = 'end'): ChartTableColumn {
  return { id, label, align };
}

/** @internal */
export function textCell(text: string): ChartTableCell {
  return { text, value: text };
}

/** Where a row has nothing to tell in a column. @internal */
export const emptyCell: ChartTableCell = { text: '', value: null };

/** @internal */
export function numberCell(value: MaybeNumber, format: (value: number) => string): ChartTableCell {
  return { text: textOf(value, format), value: isAbsence(value) ? null : value };
}

/** @internal */
export function armLabel(id: string, arms: readonly ChartArm[]): ChartTableCell {
  return textCell(arms.find((arm) => arm.id === id)?.label ?? id);
}

/** Both ends of an interval, or why there are none. @internal */
export function intervalCells(interval: MaybeInterval, format: (value: number) => string): readonly ChartTableCell[] {
  const end = (side: 'lower' | 'upper'): MaybeNumber => (isAbsence(interval) ? interval : interval[side]);
  return [numberCell(end('lower'), format), numberCell(end('upper'), format)];
}

/** @internal */
export const intervalColumns = [tableColumn('lower', chartWords.lower), tableColumn('upper', chartWords.upper)];
/** @internal */
export const armColumn = tableColumn('arm', chartWords.group, 'start');
