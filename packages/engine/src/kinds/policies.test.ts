import { policies, type ArmResult, type DisclosurePolicy } from '@polku/domain/evaluation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPolicy, expectShown } from '../../test/any-policy.ts';
import { groupDurations } from '../estimate/grouped-tables.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import type { DurationCell } from '../reduce/duration-cells.ts';
import { commonHorizon, compareDurations, durationArm } from './duration/estimate.ts';
import { kinds } from './index.ts';
import { occupancyArm } from './occupancy/estimate.ts';
import { compareProportions, proportionArm, type ProportionTotals } from './proportion/estimate.ts';
import { scoreArm } from './score/estimate.ts';

const pair = { arm: 'new', reference: 'old' };
const metric = { metric: 'm', metricVersion: 1, unit: 'people' };
const caseMix: CaseMix = { segments: [], orderViolations: 0, startUpEpisodes: 0, interventionEpisodes: 0, reReferrals: 0 };
const measured = { caseMix, options: { windowDays: [14, 30, 90, 182, 365], horizonDays: 182 } };

function durations(cells: readonly DurationCell[], policy: DisclosurePolicy) {
  const groups = groupDurations(cells, ['new', 'old'], 2);
  const horizon = commonHorizon(groups.byArm.values(), 182);
  const arms = ['new', 'old'].map((arm) => durationArm(arm, groups.byArm.get(arm)!, horizon, measured.options.windowDays));
  const comparisons = [compareDurations(pair, groups, horizon, measured.options.windowDays)];
  const numbers = { ...metric, kind: 'duration' as const, arms, comparisons };
  return kinds.duration.release({ ...measured, tables: { cells, groups, excluded: [], designed: [] }, numbers }, policy);
}

function proportions(totals: readonly [ProportionTotals, ProportionTotals], policy: DisclosurePolicy) {
  const arms = [proportionArm('new', totals[0]), proportionArm('old', totals[1])];
  const numbers = { ...metric, kind: 'proportion' as const, arms, comparisons: [compareProportions(pair, ...totals)] };
  return kinds.proportion.release({ ...measured, tables: { counts: [], designed: [], parts: [], published: undefined }, numbers }, policy);
}

function scores([promoters, passives, detractors]: readonly [number, number, number], policy: DisclosurePolicy) {
  const arms = [scoreArm('new', { promoters, passives, detractors })];
  return kinds.score.release({ ...measured, tables: new Map(), numbers: { ...metric, kind: 'score', arms, comparisons: [] } }, policy);
}

const absent = { absent: 'not_followed', reason: 'no_target' } as const;

function counts(value: number, target: number, units: number, policy: DisclosurePolicy) {
  const rate = { per: 'episode' as const, denominator: units, estimate: value / units, interval: absent };
  const arms = [{ arm: 'new', value, target, shareOfTarget: value / target, forecast: absent, rate }];
  const numbers = { ...metric, kind: 'count' as const, arms, comparisons: [] };
  const known = { values: new Map(), published: undefined, counted: new Map(), target: undefined };
  const tables = {
    ...known,
    people: new Map([['new', value]]),
    units: new Map([['new', { amount: units, people: units }]]),
    alsoUnits: undefined,
  };
  return kinds.count.release({ ...measured, tables, numbers }, policy);
}

const occasion = { instrument: 'i', occasion: 'month_6', position: 1, targetDay: 182, fromDay: 137, toDay: 273 };

function changes(n: number, paired: number, policy: DisclosurePolicy) {
  const none = { estimate: absent, interval: absent, standardDeviation: absent };
  const arms = [{ arm: 'new', n, paired, responseRate: paired / n, baselineMean: 5, followUpMean: 6, change: none }];
  const numbers = { ...metric, kind: 'change' as const, arms, comparisons: [] };
  return kinds.change.release(
    { ...measured, tables: { instrument: 'i', occasion, importantChange: null, sums: [], designed: [] }, numbers },
    policy,
  );
}

function stays(served: number, waiting: number, policy: DisclosurePolicy) {
  const stay = (state: string, n: number) => ({ arm: 'new', stays: [{ state, fromDay: 0 }], untilDay: 400, n });
  const tables = { pathways: [stay('served', served), stay('waiting', waiting)], states: ['served', 'waiting'], designed: [] };
  const { windowDays, horizonDays } = measured.options;
  const arms = [occupancyArm('new', tables.pathways, tables.states, windowDays, horizonDays)];
  return kinds.occupancy.release({ ...measured, tables, numbers: { ...metric, kind: 'occupancy', arms, comparisons: [] } }, policy);
}

const people = (arm: string, timeDays: number, status: number, n: number): DurationCell => ({
  arm,
  segment: 's',
  entryDays: 0,
  timeDays,
  status,
  cutOffDays: 365,
  n,
});
const steadily = (arm: string): readonly DurationCell[] => [
  ...Array.from({ length: 30 }, (_, week) => people(arm, 3 + 7 * week, 1, 6)),
  people(arm, 160, 2, 12),
  people(arm, 300, 0, 40),
];
const cohort = [...steadily('new'), ...steadily('old')];

/** What a policy shows of groups of several sizes. */
const seen = (policy: DisclosurePolicy): string =>
  JSON.stringify([
    durations(cohort, policy),
    durations([...steadily('old'), people('new', 10, 1, 12)], policy),
    proportions(
      [
        { numerator: 13, denominator: 60, unknown: 0 },
        { numerator: 25, denominator: 61, unknown: 6 },
      ],
      policy,
    ),
    proportions(
      [
        { numerator: 30, denominator: 30, unknown: 0 },
        { numerator: 0, denominator: 30, unknown: 0 },
      ],
      policy,
    ),
    proportions(
      [
        { numerator: 3, denominator: 60, unknown: 0 },
        { numerator: 12, denominator: 60, unknown: 4 },
      ],
      policy,
    ),
    scores([30, 12, 8], policy),
    scores([0, 0, 0], policy),
    counts(13, 20, 40, policy),
    changes(30, 13, policy),
    stays(13, 27, policy),
  ]);

/** Who else must agree to an answer is no matter of its numbers: `releases.test.ts` sees it. */
const seenElsewhere: readonly string[] = ['label', 'needsSecondPerson'];
type Option = Exclude<keyof DisclosurePolicy, 'label' | 'needsSecondPerson'>;

/** Of every option another value that must be seen: an option without one is a type error. */
const otherValues: { readonly [Name in Option]: readonly (readonly [what: string, value: DisclosurePolicy[Name]])[] } = {
  minimumCount: [
    ['a smaller smallest count', 1],
    ['a larger smallest count', 50],
  ],
  showsZero: [['nobody is hidden too', false]],
  roundTo: [['rounded counts', 6]],
  roundsTo: [['the middles of groups', 'middle_of_group']],
  summaryMinimum: [
    ['summaries of fewer people', { people: 100, events: 0 }],
    ['summaries of fewer events', { people: 0, events: 100 }],
  ],
  wholeShareMinimum: [
    ['a whole of fewer', 0],
    ['a whole of more', 1000],
  ],
  curveSteps: [
    ['coarser steps', [30]],
    ['a step each day', []],
  ],
  readingDays: [['other fixed days', [45]]],
};

describe('security 20: every option of a policy has its effect', () => {
  const base: DisclosurePolicy = policies.steering;
  const each = (Object.entries(otherValues) as [Option, readonly (readonly [string, unknown])[]][]).flatMap(([option, values]) =>
    values.map(([what, value]) => [option, what, value] as const),
  );
  it.each(each)('%s: %s', (option, _, value) => {
    expect(seen({ ...base, [option]: value })).not.toBe(seen(base));
  });

  it('and no option is left out', () => {
    for (const policy of Object.values(policies))
      expect(Object.keys(otherValues)).toEqual(expect.arrayContaining(Object.keys(policy).filter((name) => !seenElsewhere.includes(name))));
  });
});

const cells = fc.array(
  fc.record({
    arm: fc.constantFrom('new', 'old'),
    segment: fc.constant('s'),
    entryDays: fc.constantFrom(0, 0, 0, 3, 40),
    timeDays: fc.integer({ min: 41, max: 400 }),
    status: fc.constantFrom(0, 1, 1, 2),
    cutOffDays: fc.constantFrom(0, 182, 365),
    n: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 1, maxLength: 80 },
);

describe('whatever its options are, a policy shows no count that it forbids', () => {
  it('of durations', () => {
    fc.assert(
      fc.property(anyPolicy, cells, (rules, rows) => {
        for (const { n, events, censored, competing, curve, servedCurve } of durations(rows, rules).arms) {
          const steps = curve.flatMap((step) => [step.atRisk, step.events, step.censored]);
          for (const count of [n, events, censored, competing, ...steps, ...servedCurve.map(({ waiting }) => waiting)])
            expectShown(count, rules);
          expect(JSON.stringify(curve)).not.toContain('null');
          for (const { share } of servedCurve) if (!rules.showsZero) expect(share).not.toBe(1);
        }
      }),
    );
  });

  const counted = fc
    .record({ numerator: fc.nat(40), without: fc.nat(40), unknown: fc.nat(15) })
    .map(({ numerator, without, unknown }): ProportionTotals => ({ numerator, unknown, denominator: numerator + without + unknown }));

  it('of proportions, and the rates follow from the counts that are shown', () => {
    fc.assert(
      fc.property(anyPolicy, counted, counted, (rules, a, b) => {
        for (const arm of proportions([a, b], rules).arms as readonly ArmResult<'proportion'>[]) {
          const { numerator, denominator, unknown, estimate } = arm;
          for (const count of [numerator, denominator, unknown]) expectShown(count, rules);
          if (typeof estimate !== 'number') continue;
          expect(estimate).toBe((numerator as number) / (denominator as number));
          if (!rules.showsZero) expect(estimate % 1).not.toBe(0);
        }
      }),
    );
  });

  it('of net promoter scores', () => {
    fc.assert(
      fc.property(anyPolicy, fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), (rules, answers) => {
        for (const { respondents, promoters, passives, detractors } of scores(answers, rules).arms)
          for (const count of [respondents, promoters, passives, detractors]) expectShown(count, rules);
      }),
    );
  });

  const group = fc.nat(60);

  it('of people counted, and how many there are for each', () => {
    fc.assert(
      fc.property(anyPolicy, group, fc.integer({ min: 1, max: 60 }), (rules, value, units) => {
        const [arm] = counts(value, 50, units, rules).arms as readonly [ArmResult<'count'>];
        for (const count of [arm.value, arm.rate!.denominator]) expectShown(count, rules);
        if (typeof arm.value === 'number') expect(arm.shareOfTarget).toBeCloseTo(arm.value / 50, 12);
        if (typeof arm.value === 'number' && typeof arm.rate!.estimate === 'number')
          expect(arm.rate!.estimate).toBeCloseTo(arm.value / (arm.rate!.denominator as number), 12);
      }),
    );
  });

  it('of people measured twice, and the share of those who answered again', () => {
    fc.assert(
      fc.property(anyPolicy, group, group, (rules, paired, unanswered) => {
        const [arm] = changes(paired + unanswered, paired, rules).arms as readonly [ArmResult<'change'>];
        for (const count of [arm.n, arm.paired]) expectShown(count, rules);
        if (typeof arm.responseRate === 'number') expect(arm.responseRate).toBe((arm.paired as number) / (arm.n as number));
      }),
    );
  });

  it('of where people are, whose shares tell no count more exactly', () => {
    fc.assert(
      fc.property(anyPolicy, group, group, (rules, served, waiting) => {
        if (served + waiting === 0) return;
        const [arm] = stays(served, waiting, rules).arms as readonly [ArmResult<'occupancy'>];
        expectShown(arm.n, rules);
        for (const { share } of arm.states.flatMap(({ at }) => at))
          if (typeof share === 'number' && !rules.showsZero) expect(share % 1).not.toBe(0);
      }),
    );
  });
});

describe('what everybody may see', () => {
  it.each([
    ['a share of midpoints, and a total that is their sum', { numerator: 13, denominator: 60, unknown: 12 }, [15, 57, 9]],
    ['nobody unknown is not told', { numerator: 13, denominator: 60, unknown: 0 }, [15, 57, 'hidden']],
    ['nine are not told', { numerator: 9, denominator: 60, unknown: 12 }, ['hidden', 57, 'hidden']],
    ['100 % is not told, however many they are', { numerator: 200, denominator: 200, unknown: 0 }, ['hidden', 201, 'hidden']],
    ['nor is 0 %', { numerator: 0, denominator: 200, unknown: 0 }, ['hidden', 201, 'hidden']],
  ])('%s', (_, totals, expected) => {
    const [arm] = proportions([totals, totals], policies.public).arms as readonly [ArmResult<'proportion'>];
    const { numerator, denominator, unknown } = arm;
    expect([numerator, denominator, unknown].map((count) => (typeof count === 'number' ? count : 'hidden'))).toEqual(expected);
  });
});
