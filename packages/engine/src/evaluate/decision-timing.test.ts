import { planDefaults, type EvaluationPlan, type PlannedMetric } from '@polku/domain/evaluation';
import { sequentialBoundary } from '@polku/stats';
import { expect, test } from 'vitest';

import { decisionTiming } from './decision-timing.ts';

const metric = (changes: Partial<PlannedMetric>): PlannedMetric => ({
  metric: 'time_to_service',
  direction: null,
  margin: null,
  horizonDays: null,
  adjustment: [],
  ...changes,
});
const plan = (primary: Partial<PlannedMetric>, changes: Partial<EvaluationPlan> = {}): EvaluationPlan => ({
  pilot: 'p',
  hypotheses: [],
  primary: metric(primary),
  secondary: [],
  exploratory: [],
  arms: [],
  cutOffOn: null,
  ...planDefaults,
  looks: [1],
  windowsDays: [30],
  ...changes,
});
const startsOn = '2022-01-01';
const on = (asOf: string, of: EvaluationPlan, asked = 'time_to_service') => decisionTiming(of, asked, { startsOn, asOf });
/** The level at the last of these shares of the days, as a single look would have it. */
const level = (...fractions: number[]) => sequentialBoundary({ fractions }).looks.at(-1)!.nominalP;

const halves = { looksOn: ['2023-01-01', '2024-01-01'] };

test.each<[string, EvaluationPlan, string, { alpha: number; reason: string | undefined }]>([
  ['without any day never more than a hint', plan({}), '2030-01-01', { alpha: 0.05, reason: 'no_decision_day' }],
  ['before its only day', plan({ decideOn: '2024-01-01' }), '2023-12-31', { alpha: 0.05, reason: 'before_decision_day' }],
  ['on its only day', plan({ decideOn: '2024-01-01' }), '2024-01-01', { alpha: 0.05, reason: undefined }],
  ['after its only day', plan({ decideOn: '2024-01-01' }), '2024-06-01', { alpha: 0.05, reason: undefined }],
  ['on the cut-off of a plan with one look', plan({}, { cutOffOn: '2024-01-01' }), '2024-01-01', { alpha: 0.05, reason: undefined }],
  ['before the first look', plan(halves), '2022-06-01', { alpha: level(0.5), reason: 'before_decision_day' }],
  ['at the first look', plan(halves), '2023-01-01', { alpha: level(0.5), reason: undefined }],
  ['between looks', plan(halves), '2023-02-01', { alpha: level(0.5), reason: 'between_looks' }],
  ['at the last look', plan(halves), '2024-01-01', { alpha: level(0.5, 1), reason: undefined }],
  ['after the last look', plan(halves), '2025-01-01', { alpha: level(0.5, 1), reason: undefined }],
  [
    'a day of deciding after the looks is the last of them',
    plan({ looksOn: ['2023-01-01'], decideOn: '2024-01-01' }),
    '2023-01-01',
    { alpha: level(0.5), reason: undefined },
  ],
  [
    'a day of deciding within the looks is one of them already',
    plan({ ...halves, decideOn: '2024-01-01' }),
    '2024-01-01',
    { alpha: level(0.5, 1), reason: undefined },
  ],
  [
    'looks in any order, and twice',
    plan({ looksOn: ['2024-01-01', '2023-01-01', '2023-01-01'] }),
    '2024-01-01',
    { alpha: level(0.5, 1), reason: undefined },
  ],
  ['by the plan’s own shares', plan(halves, { looks: [0.3, 1] }), '2023-01-01', { alpha: level(0.3), reason: undefined }],
  [
    'a look before the start tells nothing',
    plan({ looksOn: ['2021-12-01', '2023-01-01', '2024-01-01'] }),
    '2021-12-01',
    { alpha: level(0.5), reason: 'before_decision_day' },
  ],
  ['looks that are all before the start', plan({ looksOn: ['2021-12-01'] }), '2025-01-01', { alpha: 0.05, reason: 'before_decision_day' }],
  ['a plan may ask for less than 5 %', plan({ decideOn: '2024-01-01' }, { alpha: 0.01 }), '2024-01-01', { alpha: 0.01, reason: undefined }],
  ['and never for more', plan({ decideOn: '2024-01-01' }, { alpha: 0.2 }), '2024-01-01', { alpha: 0.05, reason: undefined }],
])('%s', (_, of, asOf, expected) => {
  const { alpha, reason } = on(asOf, of);
  expect(reason).toBe(expected.reason);
  expect(alpha).toBeCloseTo(expected.alpha, 10);
});

test('a secondary metric follows the primary’s days unless it has its own', () => {
  const secondary = [metric({ metric: 'time_to_plan' }), metric({ metric: 'withdrawn', decideOn: '2022-06-01' })];
  const of = plan({ decideOn: '2024-01-01' }, { secondary });
  expect(on('2023-01-01', of, 'time_to_plan').reason).toBe('before_decision_day');
  expect(on('2023-01-01', of, 'withdrawn').reason).toBeUndefined();
});

test('all looks of a boundary together spend no more than 5 %, however many there are', () => {
  const quarters = Array.from({ length: 8 }, (_, i) => `${2022 + Math.floor((i + 1) / 4)}-${['01', '04', '07', '10'][(i + 1) % 4]}-01`);
  const levels = quarters.map((asOf) => on(asOf, plan({ looksOn: quarters })).alpha);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(levels.at(-1)).toBeLessThan(0.05);
});
