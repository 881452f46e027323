import { columnsNamed } from '../columns-named.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const fileMissing: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'tiedosto {file}', sv: 'filen {file}', en: 'the file {file}' },
    hint: {
      fi: 'Lisää tiedosto kansioon; otsikkorivin sarakkeet ovat {columns}.',
      sv: 'Lägg till filen i mappen; rubrikradens kolumner är {columns}.',
      en: 'Add the file to the folder; the columns of its header are {columns}.',
    },
  },
  check: {
    presence: ({ resource, layout, isThere }) =>
      !isThere && !layout.isPromised && resource.required && { file: layout.path, columns: columnsNamed(resource) },
    fault: (fault) => fault === 'not_there',
  },
  example: {
    breaks: [
      broken('no episodes.csv', { files: { 'episodes.csv': undefined } }, 'episodes'),
      {
        title: 'a file under a name of its own is not there',
        change: { described: { name: 'events', path: 'tapahtumat.csv' } },
        at: { file: 'tapahtumat.csv' },
      },
    ],
    keeps: [{ files: { 'fidelity.csv': undefined } }],
  },
};
