import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const valueMissing: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'arvo', sv: 'ett värde', en: 'a value' },
    hint: {
      fi: 'Sarake on pakollinen: täytä solu.',
      sv: 'Kolumnen är obligatorisk: fyll i cellen.',
      en: 'The column is required: fill the cell.',
    },
  },
  check: { emptyCell: ({ column }) => column.required },
  example: {
    breaks: [brokenCell('events', 1, 'event', ''), brokenCell('events', 1, 'event', '  ')],
    keeps: [cell('clients', 1, 'municipality', '')],
  },
};
