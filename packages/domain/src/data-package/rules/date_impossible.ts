import { dayFault } from '../cells/calendar-day.ts';
import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const dateImpossible: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päivä, joka on kalenterissa', sv: 'en dag som finns i kalendern', en: 'a day that is in the calendar' },
    hint: { fi: 'Tarkista päivä ja kuukausi.', sv: 'Kontrollera dag och månad.', en: 'Check the day and the month.' },
  },
  check: { cell: cellsOf(['date'], (text) => dayFault(text) === 'not_in_calendar') },
  example: {
    breaks: [brokenCell('events', 1, 'occurred_on', '2025-02-29'), brokenCell('events', 1, 'occurred_on', '2022-13-01')],
    keeps: [cell('milestones', 1, 'planned_on', '2024-02-29')],
  },
};
