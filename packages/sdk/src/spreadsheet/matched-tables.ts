import { plainWords, type TargetColumn } from '@polku/domain/spreadsheet';
import { readDay } from './date-forms.ts';
import type { ColumnMapping, Mapping, TableMapping } from './mapping.ts';
import type { SourceRow, SourceTable } from './source-table.ts';

/** A column of a sheet that fills one of the package. */
export interface MatchedColumn extends ColumnMapping {
  readonly as: TargetColumn;
  /** Its place in the sheet's header. */
  readonly place: number;
}

/** A sheet beside what the mapping says of it. */
export interface MatchedTable {
  readonly table: SourceTable;
  readonly mapping: TableMapping;
  readonly columns: readonly MatchedColumn[];
  /** Columns that the mapping uses and the sheet has not. */
  readonly gone: readonly string[];
}

const placeOf = ({ header }: SourceTable, column: string): number => {
  const exact = header.indexOf(column);
  return exact >= 0 ? exact : header.findIndex((name) => plainWords(name) === plainWords(column));
};

function match(table: SourceTable, mapping: TableMapping): MatchedTable {
  const used = mapping.columns.filter((column): column is ColumnMapping & { as: TargetColumn } => column.as !== null);
  const placed = used.map((column) => ({ ...column, place: placeOf(table, column.column) }));
  return {
    table,
    mapping,
    columns: placed.filter(({ place }) => place >= 0),
    gone: placed.filter(({ place }) => place < 0).map(({ column }) => column),
  };
}

/**
 * The sheet that each table of a mapping is about: the one that has most of its columns, whatever it is called this quarter. `gone` holds
 * those tables of the mapping that none of the sheets is like.
 */
export function matchTables(
  tables: readonly SourceTable[],
  mapping: Mapping,
): { matched: readonly MatchedTable[]; gone: readonly TableMapping[] } {
  const left = new Set(tables);
  const matched: MatchedTable[] = [];
  const gone: TableMapping[] = [];
  for (const one of mapping.tables) {
    const candidates = [...left].map((table) => match(table, one));
    const isNamed = ({ table }: MatchedTable): number => (table.name === one.table ? 0.5 : 0);
    const best = candidates.toSorted((a, b) => b.columns.length + isNamed(b) - a.columns.length - isNamed(a))[0];
    const isUsed = one.columns.some(({ as }) => as !== null);
    if (best !== undefined && (best.columns.length > 0 || !isUsed)) {
      matched.push(best);
      left.delete(best.table);
    } else if (isUsed) gone.push(one);
  }
  return { matched, gone };
}

/** The column of a table that fills this one of the package. */
export const columnFor = ({ columns }: MatchedTable, as: TargetColumn): MatchedColumn | undefined =>
  columns.find((column) => column.as === as);

/** What a row says in a column; '' where it says nothing, or there is no such column. */
export const cellOf = ({ cells }: SourceRow, column: MatchedColumn | undefined): string =>
  column === undefined ? '' : cells[column.place]!;

/** The day that a row tells in a column. */
export const dayOf = (row: SourceRow, column: MatchedColumn | undefined): string | undefined =>
  column === undefined ? undefined : readDay(cellOf(row, column), column.dates);
