import {
  coxHazardRatio,
  durationTableOf,
  isAbsent,
  kaplanMeier,
  kaplanMeierQuantile,
  logRank,
  restrictedMeanDifference,
  restrictedMeanRatio,
  survivalAt,
  survivalInterval,
  type DurationTable,
} from '@polku/stats';
import type { Random } from '../random.ts';
import { covers, noneBeside, of, rejects, usualReplications, type Outcome, type Simulation } from './simulation.ts';

interface Follow {
  readonly people: number;
  /** Events a day. */
  readonly hazard: number;
  /** Followed for a whole number of days between these. */
  readonly followUp: readonly [shortest: number, longest: number];
}

const censoringDay = (random: Random, [shortest, longest]: Follow['followUp']): number =>
  shortest + Math.floor((longest - shortest + 1) * random.uniform());

/** Whole days, the day an event falls on: survival at a day's end is that of the exponential. */
function oneArm(random: Random, { people, hazard, followUp }: Follow): DurationTable {
  const [time, status] = [new Int32Array(people), new Uint8Array(people)];
  for (let i = 0; i < people; i += 1) {
    const [event, censored] = [Math.ceil(random.exponential(hazard)), censoringDay(random, followUp)];
    time[i] = Math.min(event, censored);
    status[i] = event <= censored ? 1 : 0;
  }
  return durationTableOf({ time, status });
}

/** Some watched from a day of their own on: who had the event before is never seen. */
function enteredLate(random: Random, { people, hazard, followUp }: Follow, lateShare: number): DurationTable {
  const [entry, time, status] = [new Int32Array(people), new Int32Array(people), new Uint8Array(people)];
  for (let i = 0; i < people;) {
    const start = random.happens(lateShare) ? Math.floor(60 * random.uniform()) : 0;
    const [event, censored] = [Math.ceil(random.exponential(hazard)), start + censoringDay(random, followUp)];
    if (event <= start) continue;
    entry[i] = start;
    time[i] = Math.min(event, censored);
    status[i] = event <= censored ? 1 : 0;
    i += 1;
  }
  return durationTableOf({ entry, time, status });
}

const day = 90;
const hazard = 1 / 150;

const survival = (method: string): string => `Kaplan-Meier at a day, ${method}`;

function survivalCovers(table: DurationTable): Outcome[] {
  const { survival: share, standardError } = survivalAt(kaplanMeier(table), day);
  return (['log-log', 'log', 'plain'] as const).map((method) =>
    covers(survival(method), survivalInterval(share, standardError, method), Math.exp(-hazard * day)),
  );
}

function medianCovers(random: Random): Outcome[] {
  const people = 100;
  const [time, status] = [new Float64Array(people), new Uint8Array(people)];
  for (let i = 0; i < people; i += 1) {
    const [event, censored] = [random.exponential(hazard), 60 + 300 * random.uniform()];
    time[i] = Math.min(event, censored);
    status[i] = event <= censored ? 1 : 0;
  }
  const table = durationTableOf({ time, status });
  return (['log-log', 'log'] as const).map((method) => {
    const interval = of(kaplanMeierQuantile(kaplanMeier(table, method), 0.5), ({ lower, upper }) => ({
      lower: isAbsent(lower) ? Infinity : lower,
      upper: isAbsent(upper) ? Infinity : upper,
    }));
    return covers(`Median, ${method}`, interval, Math.LN2 / hazard);
  });
}

const horizon = 180;
/** Of whole days: the sum of survival over the days before the horizon. */
const restrictedMeanOf = (rate: number): number => -Math.expm1(-rate * horizon) / -Math.expm1(-rate);

function twoArms(random: Random, people: number, ratio: number): readonly [reference: DurationTable, arm: DurationTable] {
  return [
    oneArm(random, { people, hazard, followUp: [200, 400] }),
    oneArm(random, { people, hazard: hazard * ratio, followUp: [200, 300] }),
  ];
}

function noDifference(random: Random, people: number): Outcome[] {
  const [reference, arm] = twoArms(random, people, 1);
  return [
    rejects(
      'Log-rank test',
      of(logRank([[reference, arm]]), ({ pValue }) => pValue),
    ),
    rejects(
      'Log-rank test, Peto',
      of(logRank([[reference, arm]], 1, { weights: 'peto' }), ({ pValue }) => pValue),
    ),
    rejects(
      'Cox hazard ratio, Wald test',
      of(coxHazardRatio([[reference, arm]]), ({ pValue }) => pValue),
    ),
    rejects(
      'Restricted mean difference, test',
      of(restrictedMeanDifference(arm, reference, horizon), ({ pValue }) => pValue),
    ),
  ];
}

function faster(random: Random, people: number): Outcome[] {
  const ratio = 1.5;
  const [reference, arm] = twoArms(random, people, ratio);
  const [mean1, mean0] = [restrictedMeanOf(hazard * ratio), restrictedMeanOf(hazard)];
  return [
    covers(
      'Cox hazard ratio',
      of(coxHazardRatio([[reference, arm]]), ({ interval }) => interval),
      ratio,
    ),
    covers(
      'Restricted mean difference',
      of(restrictedMeanDifference(arm, reference, horizon), ({ interval }) => interval),
      mean1 - mean0,
    ),
    covers(
      'Restricted mean ratio',
      of(restrictedMeanRatio(arm, reference, horizon), ({ interval }) => interval),
      mean1 / mean0,
    ),
  ];
}

/** Segments with hazards of their own, spread unevenly over the arms. */
function unlikeSegments(random: Random): Outcome[] {
  const followUp = [200, 400] as const;
  const strata = [
    [oneArm(random, { people: 80, hazard: 1 / 80, followUp }), oneArm(random, { people: 30, hazard: 1 / 80, followUp })],
    [oneArm(random, { people: 30, hazard: 1 / 250, followUp }), oneArm(random, { people: 80, hazard: 1 / 250, followUp })],
  ] as const;
  return [
    rejects(
      'Log-rank test, stratified',
      of(logRank(strata), ({ pValue }) => pValue),
    ),
    rejects(
      'Cox hazard ratio, stratified, Wald test',
      of(coxHazardRatio(strata), ({ pValue }) => pValue),
    ),
  ];
}

const replications = usualReplications;
const plain = 'a share has no symmetric error near 0 and 1: read log-log';
const log = 'a little too narrow below some 50 people: read log-log';
const fewAtFirst = 'few people watched on the first days decide much: read log-log, or begin on a later day';
const fewPeople = 'for 50 people in each arm or more: of fewer read the hazard ratio or the ratio of restricted means';
const fewPeopleTest = 'for 50 people in each arm or more: of fewer read the log-rank test';

export const durationSimulations: readonly Simulation[] = [
  ...[30, 100].map((people, i) => ({
    scenario: 'one arm, constant hazard, followed for 30 to 365 days',
    n: String(people),
    seed: 101 + i,
    replications,
    once: (random: Random) => survivalCovers(oneArm(random, { people, hazard, followUp: [30, 365] })),
    beside: { [survival('plain')]: plain, ...(people < 50 ? { [survival('log')]: log } : {}) },
  })),
  ...[0.5, 1].map((lateShare, i) => ({
    scenario: `${lateShare === 1 ? 'all' : 'half'} watched from a day between 0 and 59 on`,
    n: '200',
    seed: 110 + i,
    replications,
    once: (random: Random) => survivalCovers(enteredLate(random, { people: 200, hazard, followUp: [60, 300] }, lateShare)),
    beside: { [survival('plain')]: plain, ...(lateShare === 1 ? { [survival('log')]: fewAtFirst } : {}) },
  })),
  { scenario: 'one arm, times measured finely', n: '100', seed: 104, replications, once: medianCovers, beside: {} },
  ...([[30, 105] as const, [50, 112] as const, [150, 106] as const] as const).map(([people, seed]) => ({
    scenario: 'arms alike, one followed for longer',
    n: `${people} + ${people}`,
    seed,
    replications,
    once: (random: Random) => noDifference(random, people),
    beside: people < 50 ? { 'Restricted mean difference, test': fewPeopleTest } : noneBeside,
  })),
  ...([[30, 107] as const, [50, 113] as const, [150, 108] as const] as const).map(([people, seed]) => ({
    scenario: 'hazard ratio 1.5, one followed for longer',
    n: `${people} + ${people}`,
    seed,
    replications,
    once: (random: Random) => faster(random, people),
    beside: people < 50 ? { 'Restricted mean difference': fewPeople } : noneBeside,
  })),
  {
    scenario: 'no effect; segments that differ, unevenly spread',
    n: '110 + 110',
    seed: 109,
    replications,
    once: unlikeSegments,
    beside: {},
  },
];
