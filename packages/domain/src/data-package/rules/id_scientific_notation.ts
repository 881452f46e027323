import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

/** As programs write a number that is too long: the exponent has a sign, or the number a decimal part. `12E3` may be an id. */
const scientific = /^[+-]?\d+(?:[.,]\d+e[+-]?|e[+-])\d+$/i;

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
    breaks: ['1,23E+15', '1.23e+15', '1e+05', '1.2E5'].map((value) => brokenCell('activities', 1, 'activity_id', value)),
    keeps: ['1e5x', '12E3'].map((value) => cell('activities', 1, 'activity_id', value)),
  },
};
