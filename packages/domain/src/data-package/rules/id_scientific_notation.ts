import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

const scientific = /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i;

export const idScientificNotation: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'tunniste kaikkine numeroineen', sv: 'ett id med alla siffror', en: 'an id with all its digits' },
    hint: {
      fi: 'Taulukkolaskenta on pyöristänyt tunnisteen: muotoile sarake tekstiksi ja vie alkuperäiset tunnisteet uudelleen.',
      sv: 'Kalkylprogrammet har avrundat id:t: formatera kolumnen som text och exportera de ursprungliga id:na på nytt.',
      en: 'A spreadsheet has rounded the id: format the column as text and export the original ids again.',
    },
  },
  check: { cell: cellsOf(['id', 'open_code'], (text) => scientific.test(text)) },
  example: {
    breaks: [brokenCell('activities', 1, 'activity_id', '1,23E+15'), brokenCell('activities', 1, 'activity_id', '1.23e+15')],
    keeps: [cell('activities', 1, 'activity_id', '1e5x')],
  },
};
