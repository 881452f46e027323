import { daysAfter } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import { readSource, type Example } from './example.ts';

type SourceColumn = 'id' | 'arm' | 'segment' | 'time' | 'status' | 'x_age' | 'x_male';

const organisation_id = 'waiting-list-organisation';

const arms = {
  O: { team_id: 'team-o', arm_id: 'O', label: 'Blood group O', role: 'comparator' },
  'non-O': { team_id: 'team-non-o', arm_id: 'non-O', label: 'Other blood groups', role: 'intervention' },
} as const;

/** The source tells the period of the referral and not its day: everyone of a period is referred on its first day. */
const periods = {
  '1990-94': { segment_id: '1990-94', referred_on: '1990-01-01' },
  '1995-99': { segment_id: '1995-99', referred_on: '1995-01-01' },
} as const;

/** How the wait ended; 0, still waiting, has no event. */
const eventOfStatus: Readonly<Record<string, Pick<NewRow<'events'>, 'event' | 'detail'>>> = {
  1: { event: 'service_started' },
  2: { event: 'ended', detail: 'ended_deceased' },
  3: { event: 'ended', detail: 'ended_withdrew' },
};

function waits() {
  return readSource<SourceColumn>('transplant_wait.csv').map((row) => {
    const arm = arms[row.arm as keyof typeof arms];
    const { segment_id, referred_on } = periods[row.segment as keyof typeof periods];
    const number = row.id.padStart(3, '0');
    const endedOn = daysAfter(referred_on, Number(row.time));
    const event = eventOfStatus[row.status];
    const client: NewRow<'clients'> = {
      client_id: `WC-${number}`,
      organisation_id,
      birth_year: row.x_age === '' ? null : Number(referred_on.slice(0, 4)) - Number(row.x_age),
      gender: row.x_male === '1' ? 'male' : 'female',
    };
    const episode: NewRow<'episodes'> = {
      episode_id: `WE-${number}`,
      client_id: client.client_id,
      organisation_id,
      team_id: arm.team_id,
      referred_on,
      segment: segment_id,
      observed_until: endedOn,
    };
    return { client, episode, events: event === undefined ? [] : [{ episode_id: episode.episode_id, occurred_on: endedOn, ...event }] };
  });
}

export const waitingList: Example = {
  name: 'waiting-list',
  title: 'A waiting list: real waits to a service, with competing exits',
  description:
    'Waits of 815 people for a liver transplant, 1990–1999, from referral to service, to death, or to withdrawal. Real waiting times with ties, zeros, censoring and competing exits; the two arms are blood groups, for which organs are not equally easy to find.',
  sources: [
    {
      title:
        'Data set `transplant` of the R package survival 3.5-3; Kim WR, Therneau TM, Benson JT et al., Deaths on the liver transplant waiting list: an analysis of competing risks, Hepatology 2006; 43: 345–351',
      path: 'https://cran.r-project.org/package=survival',
    },
  ],
  licence: {
    name: 'LGPL-2.0-or-later',
    title: 'GNU Library General Public License, version 2 or later',
    path: 'https://www.gnu.org/licenses/old-licenses/lgpl-2.0.html',
  },
  arrangement: [
    'The source gives days and no dates. Everyone is put on the list on the first day of the period of the source (1990-01-01 or 1995-01-01), so that every wait in days is exact; calendar months carry no meaning here.',
    'A transplant is the event `service_started`; a death is `ended` with `ended_deceased`, a withdrawal `ended` with `ended_withdrew`; the others are still waiting when observation ends. Observation ends on the day of the event, or on the last day that is known of.',
    'Blood group O is the comparator and the other groups the intervention: a comparison of groups that waited for different organs, not of two ways of working. The periods of the source are the segments. The year of birth is the year of the referral less the age, which is missing for 18 people.',
  ],
  tables: () => {
    const rows = waits();
    return {
      organisations: [{ organisation_id, name: 'Waiting list', kind: 'transplant programme' }],
      teams: Object.values(arms).map(({ team_id, label }) => ({ team_id, organisation_id, name: label, model: 'other' as const })),
      pilots: [
        {
          pilot_id: 'waiting_list',
          organisation_id,
          name: 'Waiting list, 1990–1999',
          starts_on: '1990-01-01',
          ends_on: '1999-12-31',
          design: 'parallel',
        },
      ],
      arms: Object.values(arms).map((arm) => ({ pilot_id: 'waiting_list', ...arm })),
      plan: [{ pilot_id: 'waiting_list', metric: 'time_to_service', priority: 'primary', horizon: 182 }],
      segments: Object.entries(periods).map(([label, { segment_id }], index) => ({ segment_id, label, position: index + 1 })),
      clients: rows.map(({ client }) => client),
      episodes: rows.map(({ episode }) => episode),
      events: rows.flatMap(({ events }) => events),
    };
  },
};
