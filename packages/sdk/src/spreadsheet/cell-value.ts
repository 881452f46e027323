import { isWrittenAsDay, readDay } from './date-forms.ts';
import { codesOf, eventNamed, holdsDays, isCoded } from './known-names.ts';
import type { Mapping } from './mapping.ts';
import { cellOf, type MatchedColumn } from './matched-tables.ts';
import type { SheetLog } from './sheet-log.ts';
import type { SourceRow } from './source-table.ts';

const number = /^[+-]?\d+([.,]\d+)?$/;
const year = /^\d{4}$/;

/** Of a day of birth the year alone goes on. */
const yearOf = (cell: string): string | undefined => (year.test(cell) ? cell : readDay(cell, 'd/m/yyyy')?.slice(0, 4));

export interface CellContext {
  readonly table: string;
  readonly values: Mapping['values'];
  readonly log: SheetLog;
}

/** What a cell comes to in the package: days as YYYY-MM-DD, numbers with a point, codes; '' where it is empty, or cannot be read, which is told. */
export function cellValue(row: SourceRow, column: MatchedColumn, { table, values, log }: CellContext): string {
  const cell = cellOf(row, column);
  if (cell === '') return '';
  const { as } = column;
  const place = { table, column: column.column, row: row.row };
  if (holdsDays(as)) {
    const day = readDay(cell, column.dates);
    if (day === undefined) log.add(isWrittenAsDay(cell) && cell.includes('/') ? 'date_two_forms' : 'date_unreadable', place);
    return day ?? '';
  }
  if (as === 'scores.score' || as === 'clients.birth_year') {
    const read = as === 'scores.score' ? (number.test(cell) ? cell.replace(',', '.') : undefined) : yearOf(cell);
    if (read === undefined) log.add('number_unreadable', place);
    return read ?? '';
  }
  if (isCoded(as)) {
    const code = values[as]?.[cell] ?? codesOf[as].exact(cell);
    if (code === undefined && !(as === 'events.event' && eventNamed(cell) === 'referral'))
      log.add('value_unknown', { ...place, facts: { target: as } });
    return code ?? '';
  }
  return cell;
}
