import type { NewRow } from '../package/table.ts';
import type { Example } from './example.ts';

const organisation_id = 'pirkanmaa-project';
const source = 'Pirkanmaan työkykyhanke, loppuesityksen keskeiset tulokset';
const endsOn = '2022-12-31';
const startsOn = '2020-01-01';

const coachingModel = {
  arm_id: 'quality_coaching',
  label: 'Laatukriteereihin perustuva työhönvalmennus',
} as const;

interface PublishedPilot {
  readonly pilot: Pick<NewRow<'pilots'>, 'pilot_id' | 'name' | 'hypothesis'>;
  readonly team: Pick<NewRow<'teams'>, 'team_id' | 'name' | 'model' | 'municipality'>;
  readonly arm: Pick<NewRow<'arms'>, 'arm_id' | 'label'>;
  readonly count: Pick<NewRow<'counts'>, 'metric' | 'numerator' | 'denominator'>;
  readonly target?: Pick<NewRow<'targets'>, 'value' | 'by_on'>;
}

const published: readonly PublishedPilot[] = [
  {
    pilot: {
      pilot_id: 'p16_lempaala_coaching',
      name: 'Työhönvalmennus, Lempäälän työllisyyspalvelut',
      hypothesis: 'Laatukriteereihin perustuva työhönvalmennus työllistää osatyökykyisiä.',
    },
    team: { team_id: 'lempaala-employment', name: 'Lempäälän työllisyyspalvelut', model: 'other', municipality: 'Lempäälä' },
    arm: coachingModel,
    count: { metric: 'coaching_employed', numerator: 10, denominator: 35 },
  },
  {
    pilot: {
      pilot_id: 'p17_kangasala_lempaala_coaching',
      name: 'Työhönvalmennus, Kangasalan ja Lempäälän vammaispalvelut',
      hypothesis: 'Laatukriteereihin perustuva työhönvalmennus työllistää osatyökykyisiä.',
    },
    team: { team_id: 'kangasala-lempaala-disability', name: 'Kangasalan ja Lempäälän vammaispalvelut', model: 'other' },
    arm: coachingModel,
    count: { metric: 'coaching_employed', numerator: 10, denominator: 15 },
  },
  {
    pilot: {
      pilot_id: 'p19_work_ability_score',
      name: 'Työkykypistemäärä käyttöön',
      hypothesis: 'Työkykypistemäärä auttaa tunnistamaan työkyvyn tuen tarpeen.',
    },
    team: { team_id: 'pirkanmaa-score', name: 'Työkykypistemäärän käyttöönotto', model: 'other', municipality: 'Pirkanmaa' },
    arm: { arm_id: 'self_rated', label: 'Itse arvioineet' },
    count: { metric: 'score_count', numerator: 4_500 },
    target: { value: 10_000, by_on: endsOn },
  },
];

export const pirkanmaa2022: Example = {
  name: 'pirkanmaa-2022',
  title: 'Pirkanmaa 2022: results that were published as counts',
  description:
    'Three pilots of the Work Ability Programme in Pirkanmaa of which counts alone were published: 10 of 35 and 10 of 15 coached clients in work, and about 4 500 work ability scores against a target of 10 000. No rows of people exist.',
  sources: [
    { title: 'Pirkanmaan työkykyhanke (the Work Ability Programme’s project in Pirkanmaa, ended 2022-12-31), closing slides: key results' },
  ],
  licence: {
    name: 'CC0-1.0',
    title: 'Creative Commons Zero 1.0 for the arrangement; the counts themselves are published facts',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  arrangement: [
    'Each pilot has one arm and a row in `counts.csv`; `clients.csv` and `episodes.csv` hold a header only. The two coaching pilots served different people and stay apart: together they would be 20 of 50, which describes neither.',
    'The count of scores was published as “about 4 500”, and the target as at least 10 000 by the end of the project. The day on which the project started is not in the source and stands as 2020-01-01; when someone counted as being in work was not published.',
  ],
  tables: () => ({
    organisations: [{ organisation_id, name: 'Pirkanmaan työkykyohjelma', kind: 'project' }],
    teams: published.map(({ team }) => ({ organisation_id, ...team })),
    pilots: published.map(({ pilot }) => ({
      organisation_id,
      starts_on: startsOn,
      ends_on: endsOn,
      status: 'ended',
      design: 'single_arm' as const,
      ...pilot,
    })),
    arms: published.map(({ pilot: { pilot_id }, team: { team_id }, arm }) => ({
      pilot_id,
      role: 'intervention' as const,
      team_id,
      ...arm,
    })),
    clients: [],
    episodes: [],
    targets: published.flatMap(({ pilot: { pilot_id }, count: { metric }, target }) =>
      target === undefined ? [] : [{ pilot_id, metric, ...target }],
    ),
    counts: published.map(({ pilot: { pilot_id }, arm: { arm_id }, count }) => ({
      pilot_id,
      arm_id,
      period_to: endsOn,
      source,
      ...count,
    })),
  }),
};
