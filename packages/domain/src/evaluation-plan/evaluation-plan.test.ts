import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';
import { planDifferences } from './differences.ts';
import { parsePlan, planDefaults, plannedMetrics, type EvaluationPlan, type PlannedMetric } from './evaluation-plan.ts';
import { amendPlan, checkPlan, currentVersion, lockedPlanSchema, lockPlan, planHash, type Sha256 } from './locked-plan.ts';

const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

const metric = (id: PlannedMetric['metric'], facts: Partial<PlannedMetric> = {}): PlannedMetric => ({
  metric: id,
  direction: 'lower_is_better',
  margin: 7,
  horizonDays: 182,
  adjustment: ['segment'],
  ...facts,
});

const plan: EvaluationPlan = {
  pilot: 'p01_pori_centralised',
  hypotheses: ['h1a_access_faster', 'h1b_plan_faster'],
  primary: metric('time_to_service'),
  secondary: [metric('time_to_plan'), metric('employed_at_12_months', { direction: 'higher_is_better', margin: 0.05, horizonDays: 365 })],
  exploratory: [],
  arms: [
    { arm: 'centralised', role: 'intervention', team: 'pori_centralised', from: '2022-08-01', to: null },
    { arm: 'before', role: 'comparator', team: 'pori_regional', from: '2018-01-01', to: '2022-07-31' },
  ],
  cutOffOn: '2023-12-31',
  ...planDefaults,
  windowsDays: [14, 30, 90],
  looks: [0.5, 1],
};

const locked = lockPlan(plan, '2022-06-15', sha256);

describe('canonical JSON', () => {
  test.each<[Json, string]>([
    [{ b: 1.0, a: [true, null] }, '{"a":[true,null],"b":1}'],
    [{ é: 'ä"', e: 1e21 }, '{"e":1e+21,"é":"ä\\""}'],
    [-0, '0'],
    [[], '[]'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('reads back as the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
        expect(JSON.stringify(JSON.parse(text))).toHaveLength(text.length);
      }),
    );
  });

  test('does not write a number that is not finite', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow(RangeError);
  });
});

/** The same plan with the keys of every object, and the rows of every list in which order says nothing, in another order. */
const reversed = <T>(value: T): T =>
  (value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [
            key,
            Array.isArray(inner) && !['windowsDays', 'looks'].includes(key) ? inner.map(reversed).toReversed() : reversed(inner),
          ]),
      )
    : value) as T;

describe('the hash of a plan', () => {
  test('is 64 hexadecimal digits that anyone can compute from the canonical JSON', () => {
    expect(planHash(plan, sha256)).toMatch(/^[0-9a-f]{64}$/);
    expect(planHash(plan, sha256)).toBe(sha256(canonicalJson(currentVersion(locked).plan)));
  });

  test('does not depend on the order of keys or rows', () => {
    expect(JSON.stringify(reversed(plan))).not.toBe(JSON.stringify(plan));
    expect(planHash(reversed(plan), sha256)).toBe(planHash(plan, sha256));
  });

  test.each<[string, Partial<EvaluationPlan>]>([
    ['another primary metric', { primary: metric('time_to_contact') }],
    ['a wider margin', { primary: metric('time_to_service', { margin: 14 }) }],
    ['a margin of none', { primary: metric('time_to_service', { margin: null }) }],
    ['a later cut-off', { cutOffOn: '2024-06-30' }],
    ['another window', { windowsDays: [14, 30, 91] }],
    ['an extra look', { looks: [0.25, 0.5, 1] }],
    ['an arm less', { arms: plan.arms.slice(0, 1) }],
    ['no adjustment', { primary: metric('time_to_service', { adjustment: [] }) }],
    ['a secondary metric called exploratory', { secondary: plan.secondary.slice(1), exploratory: plan.secondary.slice(0, 1) }],
  ])('changes with %s', (_, change) => {
    expect(planHash({ ...plan, ...change }, sha256)).not.toBe(planHash(plan, sha256));
  });
});

describe('locking', () => {
  test('keeps the plan, its hash and its day', () => {
    expect(currentVersion(locked)).toMatchObject({ since: '2022-06-15', reason: null, hash: planHash(plan, sha256) });
    expect(lockedPlanSchema.parse(JSON.parse(JSON.stringify(locked)))).toEqual(locked);
  });

  test('twice is the same as once, with the first day', () => {
    expect(lockPlan(locked, '2023-01-01', sha256)).toEqual(locked);
    expect(lockPlan(plan, '2022-06-15', sha256)).toEqual(locked);
  });

  test('refuses a plan that breaks a rule, naming the field', () => {
    expect(() => lockPlan({ ...plan, looks: [0.5] }, '2022-06-15', sha256)).toThrow(/looks: looks_order/);
  });
});

describe('checking a plan against the locked one', () => {
  test('finds nothing where it says the same in another order', () => {
    expect(checkPlan(locked, reversed(plan), sha256)).toEqual([]);
  });

  test('tells every changed field with both values', () => {
    const changed: EvaluationPlan = {
      ...plan,
      primary: metric('time_to_service', { margin: 14 }),
      secondary: plan.secondary.slice(1),
      arms: [plan.arms[0]!, { ...plan.arms[1]!, to: '2022-06-30' }],
      cutOffOn: null,
    };
    const problems = checkPlan(locked, changed, sha256, 'plan.json');
    expect(problems.map(({ column, rule, expected }) => [column, rule, expected])).toEqual([
      ['arms.before.pori_regional.1.to', 'plan_changed', 'the value locked on 2022-06-15: "2022-07-31"'],
      ['cutOffOn', 'plan_changed', 'the value locked on 2022-06-15: "2023-12-31"'],
      ['primary.margin', 'plan_changed', 'the value locked on 2022-06-15: 7'],
      ['secondary.time_to_plan.adjustment', 'plan_changed', 'the value locked on 2022-06-15: ["segment"]'],
      ['secondary.time_to_plan.direction', 'plan_changed', 'the value locked on 2022-06-15: "lower_is_better"'],
      ['secondary.time_to_plan.horizonDays', 'plan_changed', 'the value locked on 2022-06-15: 182'],
      ['secondary.time_to_plan.margin', 'plan_changed', 'the value locked on 2022-06-15: 7'],
    ]);
    expect(problems[2]?.hint).toContain('It is now 14.');
  });

  test('tells a metric added with nothing but nulls, too', () => {
    const bare = metric('time_to_contact', { direction: null, margin: null, horizonDays: null, adjustment: [] });
    expect(planDifferences(plan, { ...plan, exploratory: [bare] }).map(({ field }) => field)).toContain(
      'exploratory.time_to_contact.margin',
    );
  });

  test('finds a locked plan that was edited past its amendments', () => {
    const [version] = locked.versions;
    const edited = { ...locked, versions: [{ ...version, plan: { ...version.plan, cutOffOn: '2024-06-30' } }] as typeof locked.versions };
    expect(checkPlan(edited, { ...plan, cutOffOn: '2024-06-30' }, sha256)).toMatchObject([{ row: 1, rule: 'hash_differs' }]);
  });
});

describe('an amendment', () => {
  const reason = 'The extraction was late; no results had been seen.';
  const amended = amendPlan(locked, { cutOffOn: '2024-06-30' }, { amendedOn: '2023-11-01', reason }, sha256);

  test('adds a version with its own hash, and keeps the one before', () => {
    expect(amended.versions).toHaveLength(2);
    expect(amended.versions[0]).toEqual(locked.versions[0]);
    expect(currentVersion(amended)).toMatchObject({ since: '2023-11-01', reason, plan: { cutOffOn: '2024-06-30' } });
    expect(currentVersion(amended).hash).not.toBe(currentVersion(locked).hash);
  });

  test('makes the amended plan the one in force, and the old one a changed one', () => {
    expect(checkPlan(amended, { ...plan, cutOffOn: '2024-06-30' }, sha256)).toEqual([]);
    expect(checkPlan(amended, plan, sha256)).toMatchObject([{ column: 'cutOffOn', rule: 'plan_changed' }]);
  });

  test('any margins, one after another, keep every version and end in the last', () => {
    const margins = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 })
      .map((list) => list.filter((m, i) => m !== (list[i - 1] ?? 7)));
    fc.assert(
      fc.property(margins, (list) => {
        const result = list.reduce(
          (before, margin) =>
            amendPlan(before, { primary: metric('time_to_service', { margin }) }, { amendedOn: '2022-07-01', reason }, sha256),
          locked,
        );
        expect(result.versions.map((version) => version.plan.primary.margin)).toEqual([7, ...list]);
        expect(checkPlan(result, { ...plan, primary: metric('time_to_service', { margin: list.at(-1) ?? 7 }) }, sha256)).toEqual([]);
      }),
    );
  });

  test.each<[string, Partial<EvaluationPlan>, { amendedOn: string; reason: string }, RegExp]>([
    ['that changes nothing', { cutOffOn: '2023-12-31' }, { amendedOn: '2023-11-01', reason }, /nothing_amended/],
    ['without a reason', { cutOffOn: null }, { amendedOn: '2023-11-01', reason: ' ' }, /reason_missing/],
    ['dated before the locking', { cutOffOn: null }, { amendedOn: '2022-06-14', reason }, /amended_before.*2022-06-15/],
    ['to a plan that breaks a rule', { windowsDays: [30, 14] }, { amendedOn: '2023-11-01', reason }, /windowsDays: windows_order/],
  ])('%s is refused', (_, changes, amendment, told) => {
    expect(() => amendPlan(locked, changes, amendment, sha256)).toThrow(
      expect.objectContaining({ code: 'plan_refused', message: expect.stringMatching(told) }),
    );
  });
});

describe('a plan as JSON', () => {
  test.each<[string, Record<string, unknown>, { row: number | null; column: string; rule: string }]>([
    [
      'an unknown metric',
      { secondary: [{ ...metric('time_to_plan'), metric: 'time_to_plann' }] },
      { row: 1, column: 'secondary.metric', rule: 'metric_unknown' },
    ],
    ['an unknown hypothesis', { hypotheses: ['h12'] }, { row: 1, column: 'hypotheses', rule: 'hypothesis_unknown' }],
    [
      'an unknown direction',
      { primary: { ...metric('time_to_plan'), direction: 'down' } },
      { row: null, column: 'primary.direction', rule: 'code_unknown' },
    ],
    [
      'a metric that is primary and secondary',
      { secondary: [metric('time_to_service')] },
      { row: 1, column: 'secondary.metric', rule: 'metric_planned_twice' },
    ],
    ['looks that do not end at 1', { looks: [0.5, 0.9] }, { row: null, column: 'looks', rule: 'looks_order' }],
    ['windows twice', { windowsDays: [14, 14] }, { row: null, column: 'windowsDays', rule: 'windows_order' }],
    [
      'an arm that ends before it starts',
      { arms: [{ ...plan.arms[0]!, to: '2022-07-31' }] },
      { row: 1, column: 'arms.to', rule: 'end_before_start' },
    ],
    [
      'a margin below zero',
      { primary: metric('time_to_service', { margin: -1 }) },
      { row: null, column: 'primary.margin', rule: 'fact_shape' },
    ],
    ['no primary metric', { primary: undefined }, { row: null, column: 'primary', rule: 'fact_missing' }],
  ])('with %s is refused', (_, spoilt, place) => {
    expect(parsePlan({ ...plan, ...spoilt })).toMatchObject({ content: null, problems: [{ file: 'plan.json', ...place }] });
  });

  test('may hold an arm of one day, and a margin of nothing', () => {
    const oneDay = { ...plan.arms[0]!, to: '2022-08-01' };
    expect(parsePlan({ ...plan, arms: [oneDay], primary: metric('time_to_service', { margin: 0 }) }).problems).toEqual([]);
  });

  test('lists its metrics by priority', () => {
    expect(plannedMetrics(plan).map(({ metric, priority }) => `${priority} ${metric}`)).toEqual([
      'primary time_to_service',
      'secondary time_to_plan',
      'secondary employed_at_12_months',
    ]);
  });
});
