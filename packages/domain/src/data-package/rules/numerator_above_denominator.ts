import { brokenCell, cell } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const numeratorAboveDenominator: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'osoittaja, joka on enintään nimittäjä',
      sv: 'en täljare som är högst nämnaren',
      en: 'a numerator not above the denominator',
    },
    hint: { fi: 'Tarkista luvut lähteestä.', sv: 'Kontrollera talen i källan.', en: 'Check the numbers at their source.' },
  },
  check: {
    row: rowsOf(
      'counts',
      () =>
        ({ numerator, denominator }) =>
          numerator !== null && denominator !== null && numerator > denominator && { column: 'numerator' },
    ),
  },
  example: { breaks: [brokenCell('counts', 1, 'numerator', '36')], keeps: [cell('counts', 1, 'numerator', '35')] },
};
