import { broken, file } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const lawfulBasisMissing: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'peruste, jolla rekistereitä käytettiin',
      sv: 'grunden för att registren användes',
      en: 'what the use of the registers rested on',
    },
    hint: {
      fi: 'Kirjaa, mihin lakiin tai sopimukseen kierros nojasi; luvut luettiin ilman sitä.',
      sv: 'Ange vilken lag eller vilket avtal omgången stödde sig på; talen lästes utan den.',
      en: 'Write down the law or agreement that the round rested on; the counts were read without it.',
    },
  },
  check: {
    row: rowsOf(
      'outreach',
      () =>
        ({ lawful_basis: basis }) =>
          basis === null && { column: 'lawful_basis' },
    ),
  },
  example: {
    breaks: [
      broken(
        'a round that rests on nothing that is told',
        file(
          'outreach',
          'round_id,organisation_id,held_on,identified,contacted,reached,in_service,lawful_basis',
          'r1,o1,2023-05-01,200,160,60,20,Agreement',
          'r2,o1,2023-06-01,200,160,60,20,',
        ),
        'outreach',
        2,
        'lawful_basis',
      ),
    ],
  },
};
