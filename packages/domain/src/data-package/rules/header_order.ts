import { broken, file } from '../example.ts';
import type { DataRule } from './rule.ts';

export const headerOrder: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'sarakkeet järjestyksessä {columns}',
      sv: 'kolumnerna i ordningen {columns}',
      en: 'the columns in the order {columns}',
    },
    hint: { fi: 'Sarakkeet luettiin nimen mukaan.', sv: 'Kolumnerna lästes efter namn.', en: 'The columns were read by name.' },
  },
  check: {
    header: ({ names, resource }) => {
      const inOrder = Object.keys(resource.columns).filter((name) => names.includes(name));
      const present = names.filter((name) => inOrder.includes(name));
      return present.some((name, index) => name !== inOrder[index]) && { facts: { columns: inOrder.join(', ') } };
    },
  },
  example: {
    breaks: [
      broken(
        'rating first',
        file('fidelity', 'rating,team_id,reviewed_on,scale,item', '4,t1,2023-10-10,ips-25,zero exclusion'),
        'fidelity',
      ),
    ],
  },
};
