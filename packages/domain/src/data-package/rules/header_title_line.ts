import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const headerTitleLine: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'sarakkeiden nimet tiedoston ensimmäisellä rivillä',
      sv: 'kolumnernas namn på filens första rad',
      en: 'the names of the columns on the first line of the file',
    },
    hint: {
      fi: 'Ensimmäinen rivi on otsikko eikä sarakkeiden nimiä: poista rivit sarakkeiden nimien yläpuolelta.',
      sv: 'Den första raden är en rubrik och inte kolumnernas namn: ta bort raderna ovanför kolumnernas namn.',
      en: 'The first line is a title and no names of columns: remove the lines above the names of the columns.',
    },
  },
  check: {
    headerLine: ({ names, columns }) => {
      const [title, ...others] = names.filter((name) => name !== '');
      return title !== undefined && others.length === 0 && columns.length > 1 && !columns.includes(title) && !/[;\t|,]/.test(title);
    },
  },
  example: {
    breaks: [
      broken('a title above the header', { text: { file: 'fidelity', from: /^/, to: 'Arvioinnit 2023,,,,\n' } }, 'fidelity'),
      broken('a title without delimiters', { text: { file: 'fidelity', from: /^/, to: 'Arvioinnit 2023\n' } }, 'fidelity'),
    ],
  },
};
