import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Such a name would reach into an object instead of naming a column. */
export const headerForbidden: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'sarakkeiden nimiä', sv: 'kolumnnamn', en: 'names of columns' },
    hint: {
      fi: 'Poista sarake {position}: sen nimi ei ole sallittu.',
      sv: 'Ta bort kolumn {position}: dess namn är inte tillåtet.',
      en: 'Remove column {position}: its name is not allowed.',
    },
  },
  check: { headerName: ({ name, position }) => forbidden.has(name) && { facts: { position } } },
  before: ['header_column_unknown', 'header_duplicate', 'header_names_person'],
  example: {
    breaks: [{ ...broken('__proto__', { text: { file: 'events', from: 'detail', to: '__proto__' } }, 'events'), value: '__proto__' }],
  },
};
