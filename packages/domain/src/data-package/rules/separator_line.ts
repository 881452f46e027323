import { broken, file } from '../example.ts';
import type { DataRule } from './rule.ts';

/** Excel reads its delimiter from such a line. One that names another delimiter than the file is read with is a header of one column. */
export const separatorLine: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'sarakkeiden nimet ensimmäisellä rivillä',
      sv: 'kolumnernas namn på första raden',
      en: 'the names of the columns on the first line',
    },
    hint: {
      fi: 'Rivi `sep=` Exceliä varten ohitettiin.',
      sv: 'Raden `sep=` för Excel förbigicks.',
      en: 'The line `sep=`, which is for Excel, was passed over.',
    },
  },
  check: {
    firstRecord: ({ cells, delimiter }) => {
      const line = cells.join(delimiter).toLowerCase();
      return line === `sep=${delimiter}` && cells.length <= 2;
    },
  },
  example: {
    breaks: [broken('the delimiter in a line of its own', { text: { file: 'fidelity', from: /^/, to: 'sep=,\n' } }, 'fidelity')],
    keeps: [file('fidelity', 'team_id,reviewed_on,scale,item,rating', 't1,2023-10-10,ips-25,sep=,4')],
  },
};
