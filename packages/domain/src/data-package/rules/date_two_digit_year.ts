import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const dateTwoDigitYear: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päivämäärä muodossa VVVV-KK-PP', sv: 'ett datum i formen ÅÅÅÅ-MM-DD', en: 'a date written YYYY-MM-DD' },
    hint: { fi: 'Kirjoita vuosi neljällä numerolla.', sv: 'Skriv året med fyra siffror.', en: 'Write the year with four digits.' },
  },
  check: { cell: cellsOf(['date'], (text) => /^\d{1,2}([./-])\d{1,2}\1\d{2}$/.test(text)) },
  before: ['date_format'],
  example: { breaks: [brokenCell('events', 1, 'occurred_on', '01.12.22')] },
};
