import { dayFault } from '../cells/calendar-day.ts';
import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const dateFormat: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päivämäärä muodossa VVVV-KK-PP', sv: 'ett datum i formen ÅÅÅÅ-MM-DD', en: 'a date written YYYY-MM-DD' },
    hint: {
      fi: 'Kirjoita päivä esimerkiksi 2024-02-29, ilman kellonaikaa.',
      sv: 'Skriv datumet till exempel 2024-02-29, utan klockslag.',
      en: 'Write the date as in 2024-02-29, without a time of day.',
    },
  },
  check: { cell: cellsOf(['date'], (text) => dayFault(text) === 'not_written_so') },
  example: {
    breaks: [brokenCell('events', 1, 'occurred_on', 'joulukuu'), brokenCell('events', 1, 'occurred_on', '2022-12-01T10:00:00')],
    keeps: [cell('events', 1, 'occurred_on', '2022-12-01')],
  },
};
