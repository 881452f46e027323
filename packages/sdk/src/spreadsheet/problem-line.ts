import type { Locale } from '@polku/domain';
import type { SheetProblem } from './source-table.ts';

const words = {
  fi: {
    column: (name: string) => `sarake ”${name}”`,
    row: 'rivi',
    rows: 'rivit',
    inAll: (n: number) => `yhteensä ${n}`,
    expected: 'Odotettiin',
  },
  sv: {
    column: (name: string) => `kolumnen ”${name}”`,
    row: 'rad',
    rows: 'raderna',
    inAll: (n: number) => `sammanlagt ${n}`,
    expected: 'Väntat',
  },
  en: { column: (name: string) => `column “${name}”`, row: 'row', rows: 'rows', inAll: (n: number) => `${n} in all`, expected: 'Expected' },
} as const;

/** A problem of a sheet as one line: where, what was expected, how to mend it; a note says the last alone. No value of a cell is in it. */
export function problemLine({ severity, table, column, rows, count, expected, hint }: SheetProblem, locale: Locale): string {
  const say = words[locale];
  const more = count > rows.length ? ` … (${say.inAll(count)})` : '';
  const at = rows.length === 0 ? null : `${rows.length === 1 && more === '' ? say.row : say.rows} ${rows.join(', ')}${more}`;
  const place = [table, column === null ? null : say.column(column), at].filter((part) => part !== null && part !== '').join(', ');
  const what = severity === 'note' ? hint[locale] : `${say.expected} ${expected[locale]}. ${hint[locale]}`;
  return place === '' ? what : `${place}: ${what}`;
}
