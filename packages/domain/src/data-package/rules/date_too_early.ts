import { dayFault } from '../cells/calendar-day.ts';
import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import { earliestYear } from '../resource.ts';
import type { DataRule } from './rule.ts';

export const dateTooEarly: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'päivä vuodesta {earliestYear} alkaen',
      sv: 'en dag från och med år {earliestYear}',
      en: 'a day from the year {earliestYear} on',
    },
    hint: {
      fi: 'Jätä solu tyhjäksi, jos päivää ei tiedetä.',
      sv: 'Lämna cellen tom om dagen är okänd.',
      en: 'Leave the cell empty where the day is not known.',
    },
  },
  check: { cell: cellsOf(['date'], (text) => dayFault(text) === 'too_early' && { earliestYear }) },
  example: { breaks: [brokenCell('events', 1, 'occurred_on', '0001-01-01')], keeps: [cell('events', 1, 'occurred_on', '1900-01-01')] },
};
