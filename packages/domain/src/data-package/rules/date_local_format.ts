import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const dateLocalFormat: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päivämäärä muodossa VVVV-KK-PP', sv: 'ett datum i formen ÅÅÅÅ-MM-DD', en: 'a date written YYYY-MM-DD' },
    hint: {
      fi: 'Muunna pp.kk.vvvv muotoon VVVV-KK-PP.',
      sv: 'Omvandla dd.mm.åååå till ÅÅÅÅ-MM-DD.',
      en: 'Turn dd.mm.yyyy into YYYY-MM-DD.',
    },
  },
  check: { cell: cellsOf(['date'], (text) => /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) },
  before: ['date_format'],
  example: { breaks: [brokenCell('events', 1, 'occurred_on', '1.12.2022')] },
};
