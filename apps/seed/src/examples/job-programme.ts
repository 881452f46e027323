import { daysAfter } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import { readSource, type Example } from './example.ts';

type SourceColumn = 'id' | 'arm' | 'segment' | 'status' | 'x_age';

const organisation_id = 'job-programme-organisation';

const arms = {
  control: { team_id: 'team-comparison', arm_id: 'control', label: 'Survey comparison group', role: 'comparator' },
  treated: { team_id: 'team-programme', arm_id: 'treated', label: 'Employment programme', role: 'intervention' },
} as const;

const segments = { black: 'Black', hispan: 'Hispanic', white: 'White' } as const;

/** Day 365 is the last day of 1978, the year in which the source tells who had earnings. */
const referred_on = '1977-12-31';
const employedFromDay = 100;
const observedDays = 400;

function people() {
  return readSource<SourceColumn>('lalonde_employed78.csv').map((row) => {
    const client: NewRow<'clients'> = {
      client_id: `JC-${row.id}`,
      organisation_id,
      birth_year: 1977 - Number(row.x_age),
    };
    const episode: NewRow<'episodes'> = {
      episode_id: `JE-${row.id}`,
      client_id: client.client_id,
      organisation_id,
      team_id: arms[row.arm as keyof typeof arms].team_id,
      referred_on,
      segment: row.segment,
      observed_until: daysAfter(referred_on, observedDays),
    };
    const employed: NewRow<'events'> = {
      episode_id: episode.episode_id,
      event: 'employment_started',
      occurred_on: daysAfter(referred_on, employedFromDay),
    };
    return { client, episode, events: row.status === '1' ? [employed] : [] };
  });
}

export const jobProgramme: Example = {
  name: 'job-programme',
  title: 'An employment programme: employed or not, against an unlike comparison group',
  description:
    'The National Supported Work demonstration (185 people in the programme) beside 429 people of a population survey, and who had earnings in 1978. The groups differ much in age, schooling and earlier work, so that the crude comparison cannot be taken at its word.',
  sources: [
    {
      title:
        'Data set `lalonde` of the R package MatchIt; LaLonde RJ, Evaluating the econometric evaluations of training programs with experimental data, American Economic Review 1986; 76: 604–620; Dehejia RH, Wahba S, Causal effects in nonexperimental studies, Journal of the American Statistical Association 1999; 94: 1053–1062',
      path: 'https://cran.r-project.org/package=MatchIt',
    },
  ],
  licence: {
    name: 'GPL-2.0-or-later',
    title: 'GNU General Public License, version 2 or later',
    path: 'https://www.gnu.org/licenses/old-licenses/gpl-2.0.html',
  },
  arrangement: [
    `Only the metric \`employed_at_12_months\` may be read from this package. The source tells who had earnings in 1978, not when work began: everyone is referred on ${referred_on}, whoever had earnings starts work on day ${employedFromDay}, and all are observed for ${observedDays} days. Dates and durations carry no meaning.`,
    'The programme is the intervention, the survey group the comparator. Segments are those of the source, in their words. The year of birth is 1977 less the age.',
  ],
  tables: () => {
    const rows = people();
    return {
      organisations: [{ organisation_id, name: 'Employment programme', kind: 'demonstration project' }],
      teams: Object.values(arms).map(({ team_id, label }) => ({ team_id, organisation_id, name: label, model: 'other' as const })),
      pilots: [
        {
          pilot_id: 'job_programme',
          organisation_id,
          name: 'National Supported Work',
          starts_on: referred_on,
          design: 'parallel',
          hypothesis: 'More of those who take part are in work a year later.',
        },
      ],
      arms: Object.values(arms).map((arm) => ({ pilot_id: 'job_programme', ...arm })),
      plan: [{ pilot_id: 'job_programme', metric: 'employed_at_12_months', priority: 'primary' }],
      segments: Object.entries(segments).map(([segment_id, label], index) => ({ segment_id, label, position: index + 1 })),
      clients: rows.map(({ client }) => client),
      episodes: rows.map(({ episode }) => episode),
      events: rows.flatMap(({ events }) => events),
    };
  },
};
