import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

/** Spreadsheets write formatted rows that nobody filled as delimiters alone. */
export const rowEmpty: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'rivejä, joilla on arvoja', sv: 'rader med värden', en: 'rows that hold values' },
    hint: {
      fi: 'Tiedostossa on rivejä, joilla on vain erottimia: ne ohitettiin.',
      sv: 'I filen finns rader med bara skiljetecken: de förbigicks.',
      en: 'The file has rows of delimiters alone: they were passed over.',
    },
  },
  check: { record: ({ isBlank }) => isBlank },
  saidOnce: true,
  example: {
    breaks: [
      broken('an empty row', { row: { file: 'events', cells: ',,,\n,,,' } }, 'events', 6),
      broken('a row of no-break spaces', { row: { file: 'events', cells: '\u00a0,\u00a0,\u200b,' } }, 'events', 6),
      broken('an empty row of another length', { row: { file: 'events', cells: ' , ,' } }, 'events', 6),
    ],
  },
};
