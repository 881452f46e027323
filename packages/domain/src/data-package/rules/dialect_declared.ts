import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const dialectDeclared: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'erotin `,` ja desimaalimerkki `.`',
      sv: 'skiljetecken `,` och decimaltecken `.`',
      en: 'the delimiter `,` and the decimal character `.`',
    },
    hint: {
      fi: 'Tiedosto luettiin ilmoitetulla erottimella ja desimaalimerkillä.',
      sv: 'Filen lästes med det angivna skiljetecknet och decimaltecknet.',
      en: 'The file was read with the delimiter and decimal character that were declared.',
    },
  },
  check: { layout: ({ delimiter, decimalCharacter }) => delimiter !== ',' || decimalCharacter !== '.' },
  example: {
    breaks: [
      broken(
        'declared ;',
        { all: [{ described: { dialect: { delimiter: ';' } } }, { text: { file: 'teams', from: /,/g, to: ';' } }] },
        'teams',
      ),
    ],
  },
};
