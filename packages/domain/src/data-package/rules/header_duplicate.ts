import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const headerDuplicate: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'jokainen sarake kerran', sv: 'varje kolumn en gång', en: 'every column once' },
    hint: {
      fi: 'Poista tai nimeä uudelleen toinen samannimisistä sarakkeista.',
      sv: 'Ta bort eller byt namn på den ena av kolumnerna med samma namn.',
      en: 'Remove or rename one of the columns of the same name.',
    },
  },
  check: { headerName: ({ name, isRepeated, columns = [] }) => isRepeated && columns.includes(name) && { column: name } },
  example: { breaks: [broken('event twice', { text: { file: 'events', from: 'detail', to: 'event' } }, 'events', undefined, 'event')] },
};
