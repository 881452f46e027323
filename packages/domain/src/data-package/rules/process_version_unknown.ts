import { broken, file, type Change } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

/** Two versions, of which the second is a draft, and an episode that followed one. */
const following = (version: string): Change => ({
  all: [
    file('process_versions', 'organisation_id,version,status,approved_on', 'o1,v-one,approved,2022-06-01', 'o1,v-two,draft,'),
    file(
      'episodes',
      'episode_id,client_id,organisation_id,team_id,referred_on,observed_until,process_version',
      'e1,00123,o1,t1,2023-01-10,2024-01-10,v-one',
      `e2,c2,o1,t2,2023-02-01,2024-01-10,${version}`,
    ),
  ],
});

export const processVersionUnknown: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'organisaation hyväksytty versio tiedostossa {file}',
      sv: 'en godkänd version av organisationens i filen {file}',
      en: 'an approved version of the organisation in {file}',
    },
    hint: {
      fi: 'Lisää versio tiedostoon tai tarkista, minkä version mukaan jakso kulki; luonnosta ei vielä noudateta.',
      sv: 'Lägg till versionen i filen eller kontrollera vilken version episoden följde; ett utkast följs inte än.',
      en: 'Add the version to the file, or check which one the episode followed; a draft is not followed yet.',
    },
  },
  check: {
    row: rowsOf('episodes', ({ earlier }) => ({ organisation_id: organisation, process_version: version }) => {
      const approved = organisation === null ? undefined : earlier.approvedVersionsOf(organisation);
      const isUnknown = version !== null && approved?.has(version) === false;
      return isUnknown && { column: 'process_version', facts: { file: 'process_versions.csv' } };
    }),
  },
  example: {
    breaks: [
      {
        ...broken(
          'an episode followed a version that the organisation does not tell of',
          following('v-nine'),
          'episodes',
          2,
          'process_version',
        ),
        value: 'v-nine',
      },
      { ...broken('an episode followed a draft', following('v-two'), 'episodes', 2, 'process_version'), value: 'v-two' },
    ],
    keeps: [following('v-one')],
  },
};
