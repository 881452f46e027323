import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const keyDuplicate: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'sarakkeiden {columns} arvot kerran tiedostossa',
      sv: 'värdena i {columns} en gång i filen',
      en: 'the values of {columns} once in the file',
    },
    hint: {
      fi: 'Kahdella rivillä on sama avain ja eri sisältö: poista toinen tai anna sille oma tunniste.',
      sv: 'Två rader har samma nyckel och olika innehåll: ta bort den ena eller ge den ett eget id.',
      en: 'Two rows have one key and different contents: remove one, or give it an id of its own.',
    },
  },
  check: { repeat: ({ of, key }) => of === 'key' && { column: key[0]!, facts: { columns: key.join(', ') } } },
  example: {
    breaks: [
      broken('two clients of one id', { row: { file: 'clients', cells: 'c2,o1,1970,,' } }, 'clients', 4, 'client_id'),
      broken('two scores on a day', { row: { file: 'scores', cells: 'e1,2023-01-11,work_ability_score,6,' } }, 'scores', 4, 'episode_id'),
    ],
  },
};
