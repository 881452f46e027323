import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const delimiterNames = {
  ',': { fi: 'pilkku', sv: 'kommatecken', en: 'commas' },
  ';': { fi: 'puolipiste', sv: 'semikolon', en: 'semicolons' },
  '\t': { fi: 'sarkain', sv: 'tabbar', en: 'tabs' },
  '|': { fi: 'pystyviiva', sv: 'lodstreck', en: 'vertical bars' },
} as const;

export const delimiterUndeclared: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'sarakkeet, joiden erotin on {delimiter}',
      sv: 'kolumner åtskilda med {delimiter}',
      en: 'columns separated by {delimiter}',
    },
    hint: {
      fi: 'Vie tiedosto pilkuin eroteltuna tai ilmoita erotin (`"dialect": { "delimiter": ";" }`) tiedostossa datapackage.json.',
      sv: 'Exportera filen med kommatecken eller ange skiljetecknet (`"dialect": { "delimiter": ";" }`) i datapackage.json.',
      en: 'Export the file with commas, or declare the delimiter (`"dialect": { "delimiter": ";" }`) in datapackage.json.',
    },
  },
  check: {
    headerLine: ({ names, delimiter }) => names.length === 1 && /[;\t|,]/.test(names[0]!) && { delimiter: delimiterNames[delimiter] },
  },
  example: { breaks: [broken('semicolons', { text: { file: 'fidelity', from: /,/g, to: ';' } }, 'fidelity')] },
};
