import { columnsNamed } from '../columns-named.ts';
import { broken, file } from '../example.ts';
import type { DataRule } from './rule.ts';

export const headerColumnMissing: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'sarake {column}', sv: 'kolumnen {column}', en: 'a column {column}' },
    hint: {
      fi: 'Lisää sarake; tiedoston sarakkeet ovat {columns}.',
      sv: 'Lägg till kolumnen; filens kolumner är {columns}.',
      en: 'Add the column; the columns of the file are {columns}.',
    },
  },
  check: {
    header: ({ names, resource }) => {
      const columns = columnsNamed(resource);
      return Object.entries(resource.columns).flatMap(([column, { required }]) =>
        required && !names.includes(column) ? [{ column, facts: { column, columns } }] : [],
      );
    },
  },
  example: {
    breaks: [broken('no column event', file('events', 'episode_id,occurred_on', 'e1,2023-01-12'), 'events', undefined, 'event')],
    keeps: [file('events', 'episode_id,event,occurred_on', 'e1,first_contact,2023-01-12')],
  },
};
