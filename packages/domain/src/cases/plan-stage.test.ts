import { expect, test } from 'vitest';
import { planCompleteness, planStage, type DatedPlan } from './plan-stage.ts';

const plan: DatedPlan = { formedOn: '2024-01-10', agreedOn: '2024-01-12', reviewDueOn: '2024-07-10', reviewedOn: [] };

test.each<[string, Partial<DatedPlan>, string]>([
  ['2024-01-09', {}, 'none'],
  ['2024-01-10', {}, 'drafted'],
  ['2024-01-12', {}, 'agreed'],
  ['2024-07-10', {}, 'agreed'],
  ['2024-07-11', {}, 'outdated'],
  ['2024-07-11', { reviewedOn: ['2024-05-02'] }, 'outdated'],
  ['2024-08-01', { reviewedOn: ['2024-07-15'] }, 'reviewed'],
  ['2024-08-01', { reviewDueOn: null, reviewedOn: ['2024-05-02'] }, 'reviewed'],
  ['2024-08-01', { agreedOn: null, reviewDueOn: null }, 'drafted'],
])('on %s with %j: %s', (on, facts, stage) => {
  expect(planStage({ ...plan, ...facts }, on)).toBe(stage);
});

test('completeness names the blocks that are empty', () => {
  expect(planCompleteness(['plan'])).toMatchObject({ filledCount: 1, blockCount: 8, missing: expect.arrayContaining(['referrer']) });
  expect(planCompleteness(['plan']).missing).toHaveLength(7);
});
