import { cellsOf } from '../cells/cell-column.ts';
import { writtenNumber } from '../cells/written-number.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const numberFormat: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'luku, desimaalimerkkinä {decimal}',
      sv: 'ett tal med decimaltecknet {decimal}',
      en: 'a number with the decimal character {decimal}',
    },
    hint: {
      fi: 'Kirjoita pelkkä luku; muu desimaalimerkki ilmoitetaan tiedostossa datapackage.json (`"dialect": { "decimalChar": "," }`).',
      sv: 'Skriv bara talet; ett annat decimaltecken anges i datapackage.json (`"dialect": { "decimalChar": "," }`).',
      en: 'Write the number only; another decimal character is declared in datapackage.json (`"dialect": { "decimalChar": "," }`).',
    },
  },
  check: { cell: cellsOf(['number'], (text, column) => writtenNumber(text, column) === undefined && { decimal: column.decimalCharacter }) },
  example: {
    breaks: [
      brokenCell('scores', 1, 'score', '10/10'),
      brokenCell('scores', 1, 'score', '7,5'),
      brokenCell('scores', 1, 'score', 'Infinity'),
    ],
    keeps: [cell('scores', 1, 'score', '7.0')],
  },
};
