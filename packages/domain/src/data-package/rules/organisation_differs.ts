import { brokenCell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const organisationDiffers: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'saman organisaation rivi tiedostossa {file}',
      sv: 'en rad av samma organisation i {file}',
      en: 'a row of the same organisation in {file}',
    },
    hint: {
      fi: 'Rivi viittaa toisen organisaation riviin: tarkista organisation_id.',
      sv: 'Raden hänvisar till en annan organisations rad: kontrollera organisation_id.',
      en: 'The row names a row of another organisation: check organisation_id.',
    },
  },
  check: {
    reference: ({ resource, file, earlier }) =>
      resource.organisation === 'own_column'
        ? (id, organisation) => {
            const other = earlier.organisationOfKey(file, id);
            return other !== null && organisation !== null && other !== organisation && { file: `${file}.csv` };
          }
        : undefined,
  },
  example: {
    breaks: [
      brokenCell('episodes', 2, 'team_id', 't9'),
      brokenCell('episodes', 2, 'client_id', 'c9'),
      brokenCell('feedback', 1, 'team_id', 't9'),
    ],
    keeps: [{ row: { file: 'arms', cells: 'p1,tampere,Tampere,comparator,t9,,' } }],
  },
};
