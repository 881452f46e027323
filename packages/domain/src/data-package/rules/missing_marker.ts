import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

const missing = /^(#?n\/a|null|nan)$/i;

export const missingMarker: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'arvo tai tyhjä solu', sv: 'ett värde eller en tom cell', en: 'a value or an empty cell' },
    hint: {
      fi: 'Jätä puuttuvan arvon solu tyhjäksi.',
      sv: 'Lämna cellen tom där värdet saknas.',
      en: 'Leave the cell empty where the value is missing.',
    },
  },
  check: { cell: cellsOf(['id', 'open_code', 'text', 'date', 'integer', 'number'], (text) => missing.test(text)) },
  before: ['date_format', 'integer_format', 'number_format'],
  example: {
    breaks: [
      brokenCell('clients', 1, 'municipality', 'N/A'),
      brokenCell('scores', 1, 'score', 'NaN'),
      brokenCell('events', 1, 'occurred_on', 'NULL'),
    ],
    keeps: [cell('clients', 1, 'municipality', 'Naantali')],
  },
};
