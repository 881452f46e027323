import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const rowDuplicate: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'jokainen rivi kerran', sv: 'varje rad en gång', en: 'every row once' },
    hint: {
      fi: 'Rivi on sama kuin aiempi rivi ja luettiin kerran.',
      sv: 'Raden är densamma som en tidigare rad och lästes en gång.',
      en: 'The row is the same as an earlier one and was read once.',
    },
  },
  check: { repeat: ({ of }) => of === 'row' && {} },
  example: { breaks: [broken('a row twice', { row: { file: 'events', cells: 'e1,first_contact,2023-01-12,' } }, 'events', 6)] },
};
