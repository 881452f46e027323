import { broken, file } from '../example.ts';
import type { DataRule } from './rule.ts';

const noPerson = {
  'clients.csv': 'client_id,organisation_id\n',
  'episodes.csv': 'episode_id,client_id,organisation_id,team_id,referred_on,observed_until\n',
  'events.csv': undefined,
  'pathway.csv': undefined,
  'scores.csv': undefined,
  'services.csv': undefined,
};

export const fileHeaderOnly: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'ainakin yksi rivi otsikon alla', sv: 'minst en rad under rubriken', en: 'at least one row under the header' },
    hint: {
      fi: 'Vie rivit uudelleen tai poista tiedosto, jos se ei ole pakollinen. Vain clients.csv ja episodes.csv saavat olla ilman rivejä, kun counts.csv sisältää tulokset.',
      sv: 'Exportera raderna på nytt, eller ta bort filen om den inte är obligatorisk. Bara clients.csv och episodes.csv får vara utan rader, när counts.csv har resultaten.',
      en: 'Export the rows again, or remove the file where it is not required. Only clients.csv and episodes.csv may have no rows, when counts.csv holds the results.',
    },
  },
  check: { rows: ({ resource, count, hasCounts }) => count === 0 && !(resource.mayBeEmpty && hasCounts) },
  example: {
    breaks: [
      broken('no team', file('fidelity', 'team_id,reviewed_on,scale,item,rating'), 'fidelity'),
      broken('no client and no published count', { files: { ...noPerson, 'counts.csv': undefined } }, 'clients'),
    ],
    keeps: [{ files: noPerson }],
  },
};
