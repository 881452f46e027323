import type { Text } from '@polku/domain';

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
