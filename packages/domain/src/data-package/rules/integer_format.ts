import { cellsOf } from '../cells/cell-column.ts';
import { writtenNumber } from '../cells/written-number.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const integerFormat: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number' },
    hint: {
      fi: 'Kirjoita vain numerot, ilman desimaaleja, yksikköä tai tuhaterotinta.',
      sv: 'Skriv bara siffrorna, utan decimaler, enhet eller tusentalsavgränsare.',
      en: 'Write the digits only, without decimals, unit or thousands separator.',
    },
  },
  check: { cell: cellsOf(['integer'], (text, column) => writtenNumber(text, column) === undefined) },
  example: {
    breaks: [brokenCell('feedback', 1, 'recommend', '7.5'), brokenCell('feedback', 1, 'recommend', 'nine')],
    keeps: [cell('feedback', 1, 'recommend', '7')],
  },
};
