import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const headerColumnUnknown: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'vain sarakkeita {columns} (* pakollinen)',
      sv: 'bara kolumnerna {columns} (* obligatorisk)',
      en: 'only columns of {columns} (* required)',
    },
    hint: {
      fi: 'Poista sarake {position} tai kuvaa se tiedoston skeemassa datapackage.json-tiedostossa: silloin se ohitetaan.',
      sv: 'Ta bort kolumn {position} eller beskriv den i filens schema i datapackage.json: då förbigås den.',
      en: 'Remove column {position}, or describe it in the file’s schema in datapackage.json: it is then passed over.',
    },
  },
  check: {
    headerName: ({ name, position, columns, columnsNamed = columns?.join(', '), extraColumns }) =>
      columns !== undefined &&
      !columns.includes(name) &&
      !extraColumns.has(name) && {
        facts: { position, columns: columnsNamed ?? '' },
      },
  },
  example: { breaks: [{ ...broken('huomio', { text: { file: 'events', from: 'detail', to: 'huomio' } }, 'events'), value: 'huomio' }] },
};
