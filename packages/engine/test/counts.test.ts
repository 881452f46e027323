import { isAbsence, type PolicyId, type ResultOf } from '@polku/domain/evaluation';
import type { CountMetric } from '@polku/domain/metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { measureMetric } from '../src/evaluate/measure-metric.ts';
import { nothingTold } from '../src/release/joint/audit.ts';
import { withheldTogether } from '../src/release/release.ts';
import { importPackage } from '../src/import/import-package.ts';
import { reduceCaseMix } from '../src/reduce/case-mix.ts';
import { readPilots } from '../src/reduce/pilot-context.ts';
import { defaultOptions } from '../src/reduce/options.ts';
import { countedPackage } from './counted-package.ts';
import { engines } from './databases.ts';

type Counted = Pick<CountMetric, 'of' | 'per'> & Partial<Pick<CountMetric, 'unit'>>;
const nothing = { fi: '', sv: '', en: '' };

/** What the engine tells of a count that is declared so; undefined where it finds nothing to count. */
async function tell(database: OpenDatabase, counted: Counted, policy: PolicyId = 'none'): Promise<ResultOf<'count'>['arms'] | undefined> {
  const metric: CountMetric = {
    kind: 'count',
    version: 1,
    label: nothing,
    question: nothing,
    definition: nothing,
    pitfalls: nothing,
    topic: { id: 'reach', rank: 1 },
    unit: 'count',
    level: 'team',
    direction: 'neutral',
    status: 'proposed',
    source: '',
    term: 'metric',
    reference: 'sum',
    phrases: { counted: nothing, ofTarget: nothing, atThisPace: nothing, notFollowed: nothing },
    ...counted,
  };
  const pilot = (await readPilots(database))[0]!;
  const scope = { ...pilot.key, asOf: '2024-12-31' };
  const measurement = {
    db: database,
    scope,
    pilot,
    arms: pilot.arms.map(({ id }) => id),
    pairs: [],
    instruments: [],
    designs: [],
    segmentOrder: [],
    lockedPlan: undefined,
    seenBefore: [],
    options: defaultOptions,
    caseMix: await reduceCaseMix(database, scope, []),
  };
  const [measured] = await measureMetric('theme_participants', metric, measurement, policy);
  const [withheld] = withheldTogether([nothingTold], [], policy);
  const released = measured?.tell(new Map(), withheld!);
  return released?.kind === 'count' ? released.arms : undefined;
}

const coaching = [{ column: 'service', in: ['work_coaching'] }] as const;
const coachings = { rows: 'services', datedBy: 'started_on', where: coaching, count: 'rows' } as const;
const repeatedCoachings = { ...coachings, count: 'repeats' } as const;
const latestStates = { rows: 'pathway', datedBy: 'entered_on', latestOf: ['episode_id'], count: 'rows' } as const;
const contacts = { rows: 'events', datedBy: 'occurred_on', where: [{ column: 'event', in: ['follow_up_contact'] }] } as const;
const trainings = { rows: 'activities', datedBy: 'held_on', where: [{ column: 'kind', in: ['training'] }] } as const;

describe.each(engines.slice(0, 2))('counting on $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
    const report = await importPackage(database, memorySource(countedPackage), {
      today: '2026-01-01',
      datasetId: 'counted',
      title: 'Counted',
    });
    if (report.problemCount > 0) throw new Error(`the package has ${report.problemCount} problems`);
  });
  afterAll(() => database.close());

  it.each<{ what: string; of: CountMetric['of']; arms: Record<string, number> }>([
    { what: 'different people with a score, however often they answered', of: 'people_with_a_score', arms: { new: 7, old: 1 } },
    { what: 'rows that are like this', of: coachings, arms: { new: 14, old: 8 } },
    { what: 'rows after the first of their episode', of: repeatedCoachings, arms: { new: 6, old: 2 } },
    { what: 'different values of a column', of: { ...coachings, where: [], count: { distinct: 'service' } }, arms: { new: 3, old: 1 } },
    {
      what: 'latest rows, where the latest one is like this',
      of: { ...latestStates, where: [{ column: 'state', in: ['team_planning'] }] },
      arms: { new: 7, old: 6 },
    },
    {
      what: 'none, where no latest row is like this: it is known of each that it is not',
      of: { ...latestStates, where: [{ column: 'state', in: ['investigations'] }] },
      arms: { new: 0, old: 0 },
    },
    { what: 'rows in force at the cut-off date', of: { ...coachings, inForceUntil: 'ended_on' }, arms: { new: 6, old: 2 } },
    {
      what: 'rows whose end is yet to come',
      of: { ...coachings, where: [{ column: 'service', in: ['rehabilitative_work_activity'] }], inForceUntil: 'ended_on' },
      arms: { new: 5, old: 0 },
    },
    {
      what: 'none in force, where all have ended',
      of: { ...coachings, where: [{ column: 'service', in: ['work_trial'] }], inForceUntil: 'ended_on' },
      arms: { new: 0, old: 0 },
    },
    {
      what: 'sums over an organisation, of the pilot’s days up to the cut-off',
      of: { ...trainings, count: { sum: 'unique_people' } },
      arms: { new: 39 },
    },
    {
      what: 'sums of the latest rows of teams',
      of: { rows: 'fidelity', datedBy: 'reviewed_on', latestOf: ['team_id', 'scale', 'item'], count: { sum: 'rating' } },
      arms: { new: 12 },
    },
    {
      what: 'sums of the pilot’s own rows, from before it too',
      of: { rows: 'budget', datedBy: 'period_from', count: { sum: 'spent' } },
      arms: { new: 2700.5 },
    },
  ])('tells $what', async ({ of, arms }) => {
    const told = await tell(database, { of });
    expect(Object.fromEntries(told!.map(({ arm, value }) => [arm, value]))).toEqual(arms);
  });

  it.each<{ what: string; alongside: string; people: unknown }>([
    { what: 'different people beside their participations', alongside: 'unique_people', people: 39 },
    {
      what: 'none where a row that is counted does not tell them',
      alongside: 'involvement_level',
      people: { absent: 'not_followed', reason: 'no_rows' },
    },
  ])('tells $what', async ({ alongside, people }) => {
    const of = { ...trainings, count: { sum: 'participations' }, alongside: { sum: alongside } } as CountMetric['of'];
    expect(await tell(database, { of })).toMatchObject([{ arm: 'new', value: 50, alongside: people }]);
  });

  it.each<{ what: string; of: CountMetric['of'] }>([
    { what: 'no row is like this', of: { ...coachings, where: [{ column: 'service', in: ['debt_counselling'] }] } },
    { what: 'the file is not there', of: { rows: 'decisions', datedBy: 'decided_on', count: 'rows' } },
    {
      what: 'the column to add up is empty on every row',
      of: { ...trainings, where: [{ column: 'kind', in: ['theme workshop'] }], count: { sum: 'unique_people' } },
    },
  ])('tells nothing, not 0, where $what', async ({ of }) => {
    expect(await tell(database, { of })).toBeUndefined();
  });

  it.each<{ what: string; of: CountMetric['of']; target: number; share: number }>([
    { what: 'a number', of: { ...trainings, count: { distinct: 'activity_id' }, outOf: { total: 8 } }, target: 8, share: 0.25 },
    {
      what: 'a number for each team that was looked at',
      of: {
        rows: 'fidelity',
        datedBy: 'reviewed_on',
        latestOf: ['team_id', 'scale', 'item'],
        count: { sum: 'rating' },
        outOf: { total: 125, perTeam: true },
      },
      target: 250,
      share: 12 / 250,
    },
    {
      what: 'the sum of another column',
      of: { rows: 'budget', datedBy: 'period_from', count: { sum: 'spent' }, outOf: { sum: 'budgeted' } },
      target: 3000,
      share: 2700.5 / 3000,
    },
  ])('holds a count against $what', async ({ of, target, share }) => {
    const [arm] = (await tell(database, { of }))!;
    expect(arm).toMatchObject({ target, shareOfTarget: share, forecast: { absent: 'not_followed', reason: 'no_target' } });
  });

  it('holds the pilot’s arm against its target, and forecasts what comes in one by one', async () => {
    const [own, comparator] = (await tell(database, { of: coachings }))!;
    expect(own).toMatchObject({ arm: 'new', value: 14, target: 28, shareOfTarget: 0.5, forecast: { by: '2025-12-31' } });
    expect(own!.forecast).toMatchObject({ estimate: expect.closeTo(28, 0) });
    expect(comparator).toMatchObject({ arm: 'old', target: { absent: 'not_followed' } });
  });

  it.each<{ what: string; counted: Counted }>([
    { what: 'what is in force today', counted: { of: { ...coachings, inForceUntil: 'ended_on' } } },
    { what: 'the latest of each', counted: { of: latestStates } },
    { what: 'different values', counted: { of: { ...coachings, count: { distinct: 'service' } } } },
    { what: 'euros', counted: { of: { rows: 'budget', datedBy: 'period_from', count: { sum: 'spent' } }, unit: 'euros' } },
  ])('forecasts nothing of $what, which does not come in one by one', async ({ counted }) => {
    const [arm] = (await tell(database, counted))!;
    expect(arm).toMatchObject({ target: 28, forecast: { absent: 'not_followed' } });
  });

  // Intervals: R, poisson.test(count, denominator)$conf.int.
  it.each([
    {
      per: 'episode',
      of: coachings,
      rates: { new: [14, 12, 0.637827523025, 1.95746842682], old: [8, 6, 0.5756386961248, 2.6271982033656] },
    },
    {
      per: 'solved_followed_episode',
      of: coachings,
      rates: { new: [14, 5, 1.53078605526, 4.697924224367], old: [8, 1, 3.453832176749, 15.763189220193] },
    },
    {
      per: 'active_episode',
      of: coachings,
      rates: { new: [14, 6, 1.27565504605, 3.914936853639], old: [8, 5, 0.6907664353497, 3.1526378440387] },
    },
  ] as const)('tells a count for each $per with the exact interval of a Poisson count', async ({ per, of, rates }) => {
    for (const { arm, rate } of (await tell(database, { of, per }))!) {
      const [value, denominator, lower, upper] = rates[arm as 'new' | 'old'];
      expect(rate).toMatchObject({ per, denominator: expect.closeTo(denominator, 9), estimate: expect.closeTo(value / denominator, 9) });
      expect(rate!.interval).toMatchObject({ lower: expect.closeTo(lower, 9), upper: expect.closeTo(upper, 9), level: 0.95 });
    }
  });

  it('gives a sum for each episode no interval: its units did not come one by one', async () => {
    const [arm] = (await tell(database, { of: { ...trainings, count: { sum: 'unique_people' } }, per: 'episode' }))!;
    expect(arm!.rate).toMatchObject({ denominator: 12, estimate: 39 / 12, interval: { absent: 'not_estimable' } });
  });

  const hidden = { absent: 'suppressed', reason: 'small_count' };
  it.each<{ what: string; counted: Counted; arm: string; value: unknown }>([
    { what: 'a count of one to four', counted: { of: repeatedCoachings }, arm: 'old', value: hidden },
    { what: 'a count of more, when five stand behind it', counted: { of: repeatedCoachings }, arm: 'new', value: 5 },
    { what: 'five repeats of one client among six', counted: { of: { ...contacts, count: 'repeats' } }, arm: 'old', value: hidden },
    {
      what: 'no repeats',
      counted: { of: { ...coachings, where: [{ column: 'service', in: ['work_trial'] }], count: 'repeats' } },
      arm: 'new',
      value: 0,
    },
    {
      what: 'four things that are not people',
      counted: { of: { ...trainings, count: { distinct: 'activity_id' } } },
      arm: 'new',
      value: 2,
    },
    {
      what: 'four people told of in a sum',
      counted: { of: { ...trainings, count: { sum: 'events' } }, unit: 'people' },
      arm: 'new',
      value: hidden,
    },
  ])('under steering: $what', async ({ counted, arm, value }) => {
    const told = (await tell(database, counted, 'steering'))!.find((each) => each.arm === arm)!;
    expect(told.value).toEqual(value);
    if (typeof value === 'number') return;
    // Nothing that it could be computed from is left.
    expect([told.shareOfTarget, told.forecast].every((part) => isAbsence(part as never))).toBe(true);
  });

  it.each([
    { what: 'a count with the people behind it', sum: 'unique_people', arm: { value: 50, alongside: 40 } },
    { what: 'no count that few people are behind', sum: 'events', arm: { value: hidden, alongside: hidden, shareOfTarget: hidden } },
  ] as const)('under steering: $what', async ({ sum, arm }) => {
    const of = { ...trainings, count: { sum: 'participations' }, alongside: { sum } } as const;
    expect(await tell(database, { of, unit: 'people' }, 'steering')).toMatchObject([arm]);
  });

  it.each([
    { per: 'solved_followed_episode', of: coachings },
    { per: 'episode', of: repeatedCoachings },
  ] as const)('under steering hides a rate where few stand above or below its line: for each $per', async ({ per, of }) => {
    const [own, old] = (await tell(database, { of, per }, 'steering'))!;
    expect(own!.rate!.estimate).toBeTypeOf('number');
    expect(old!.rate).toMatchObject({ denominator: hidden, estimate: hidden, interval: hidden });
  });
});
