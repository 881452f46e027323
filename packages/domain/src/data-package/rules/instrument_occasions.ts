import { brokenCell } from '../example.ts';
import { occasionsNamed } from '../occasions-named.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const instrumentOccasions: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'mittauskerrat ja päivät: `baseline=0;month_3=91`',
      sv: 'mättillfällen och dagar: `baseline=0;month_3=91`',
      en: 'occasions and days: `baseline=0;month_3=91`',
    },
    hint: {
      fi: 'Kirjoita jokaiselle mittauskerralle eri päivä kokonaislukuna.',
      sv: 'Skriv en egen dag som heltal för varje mättillfälle.',
      en: 'Write a day of its own, as a whole number, for every occasion.',
    },
  },
  check: {
    row: rowsOf('instruments', () => ({ instrument_id: id, minimum, maximum, occasions }) => {
      const isKnown = id !== null && minimum !== null && maximum !== null && occasions !== null;
      return isKnown && occasionsNamed(occasions) === undefined && { column: 'occasions' };
    }),
  },
  example: {
    breaks: [brokenCell('instruments', 1, 'occasions', 'start;later'), brokenCell('instruments', 1, 'occasions', 'start=0;later=0')],
  },
};
