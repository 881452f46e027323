import { broken } from '../example.ts';
import { delimiterOf, decimalCharacterOf } from '../file-layout.ts';
import type { DataRule } from './rule.ts';

export const descriptorDialect: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'erotin `,`, `;`, sarkain tai `|`, ja desimaalimerkki `.` tai `,`',
      sv: 'skiljetecken `,`, `;`, tabb eller `|` och decimaltecken `.` eller `,`',
      en: 'a delimiter `,`, `;`, tab or `|`, and a decimal character `.` or `,`',
    },
    hint: {
      fi: 'Korjaa resurssin `dialect` tiedostossa datapackage.json.',
      sv: 'Rätta resursens `dialect` i datapackage.json.',
      en: 'Mend the `dialect` of the resource in datapackage.json.',
    },
  },
  check: { declaredFile: (declared) => (delimiterOf(declared) === undefined || decimalCharacterOf(declared) === undefined) && {} },
  example: {
    breaks: [broken('delimiter #', { described: { dialect: { delimiter: '#' } } }, 'teams')],
    keeps: [{ described: { dialect: { delimiter: ',', decimalChar: '.' } } }],
  },
};
