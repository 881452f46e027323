import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const rowRagged: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: '{count} solua kuten otsikossa', sv: '{count} celler som i rubriken', en: '{count} cells, as in the header' },
    hint: {
      fi: 'Tarkista erottimet ja lainausmerkit rivillä.',
      sv: 'Kontrollera skiljetecknen och citattecknen på raden.',
      en: 'Check the delimiters and quotation marks of the row.',
    },
  },
  check: { record: ({ cellCount, width, isBlank }) => !isBlank && cellCount !== width && { count: width } },
  example: {
    breaks: [
      broken('a cell too few', { row: { file: 'events', cells: 'e1,support_contact,2023-05-05' } }, 'events', 6),
      broken('a cell too many', { row: { file: 'events', cells: 'e1,support_contact,2023-05-05,,' } }, 'events', 6),
    ],
    keeps: [{ row: { file: 'events', cells: 'e1,support_contact,2023-05-05,' } }],
  },
};
