import { dayFault } from '../cells/calendar-day.ts';
import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const dateInFuture: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päivä, joka on viimeistään tänään', sv: 'en dag som är senast i dag', en: 'a day not later than today' },
    hint: {
      fi: 'Vain suunnitelmien ja päättymisen päivät (ends_on, to_on, by_on, planned_on, review_on) saavat olla tulevia.',
      sv: 'Bara planers och avslutens datum (ends_on, to_on, by_on, planned_on, review_on) får ligga i framtiden.',
      en: 'Only the dates of plans and ends (ends_on, to_on, by_on, planned_on, review_on) may lie ahead.',
    },
  },
  check: {
    cell: cellsOf(['date'], (text, { column, today }) => column.mayBeFuture !== true && dayFault(text) === undefined && text > today),
  },
  example: {
    breaks: [
      brokenCell('events', 1, 'occurred_on', '2024-02-01'),
      brokenCell('episodes', 1, 'observed_until', '2024-02-01'),
      brokenCell('milestones', 1, 'done_on', '2024-02-01'),
    ],
    keeps: [cell('milestones', 1, 'done_on', '2024-01-31'), cell('milestones', 1, 'planned_on', '2031-01-01')],
  },
};
