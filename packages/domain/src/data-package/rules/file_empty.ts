import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const fileEmpty: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'otsikkorivi ja rivejä', sv: 'en rubrikrad och rader', en: 'a header and rows' },
    hint: {
      fi: 'Tiedosto on tyhjä: vie se uudelleen tai poista se, jos se ei ole pakollinen.',
      sv: 'Filen är tom: exportera den på nytt, eller ta bort den om den inte är obligatorisk.',
      en: 'The file is empty: export it again, or remove it where it is not required.',
    },
  },
  check: { records: ({ count }) => count === 0 },
  example: {
    breaks: [
      broken('no byte', { files: { 'events.csv': '' } }, 'events'),
      broken('blank lines only', { files: { 'events.csv': '\n\n' } }, 'events'),
    ],
  },
};
