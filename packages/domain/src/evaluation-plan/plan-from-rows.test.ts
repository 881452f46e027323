import { describe, expect, test } from 'vitest';
import type { ResourceRow } from '../data-package/index.ts';
import { planFromRows, type PlanRows } from './plan-from-rows.ts';

const row = (metric: ResourceRow<'plan'>['metric'], facts: Partial<ResourceRow<'plan'>> = {}): ResourceRow<'plan'> => ({
  pilot_id: 'p1',
  metric,
  priority: 'secondary',
  direction: 'lower_is_better',
  margin: 7,
  horizon: 182,
  adjustment: 'segment',
  claim: null,
  occasion: null,
  startup_days: null,
  looks: null,
  decide_on: null,
  negative_control: null,
  locked_on: '2022-06-15',
  ...facts,
});

const arm = (arm_id: string, role: 'intervention' | 'comparator', from_on: string | null, to_on: string | null) => ({
  pilot_id: 'p1',
  arm_id,
  label: arm_id,
  role,
  team_id: `${arm_id}_team`,
  from_on,
  to_on,
  stands_for: null,
});

const rows = (plan: readonly ResourceRow<'plan'>[]): PlanRows => ({
  plan,
  arms: [arm('new', 'intervention', '2022-08-01', null), arm('before', 'comparator', null, '2022-07-31')],
});

const primary = row('time_to_service', { priority: 'primary', adjustment: 'segment; age' });

describe('the plan of a data package', () => {
  test('has a field for every column of plan.csv and arms.csv', () => {
    const { content } = planFromRows(
      'p1',
      rows([row('time_to_plan', { margin: null }), primary, row('client_nps', { priority: 'exploratory' })]),
    );
    expect(content).toMatchObject({
      lockedOn: '2022-06-15',
      plan: {
        pilot: 'p1',
        primary: { metric: 'time_to_service', direction: 'lower_is_better', margin: 7, horizonDays: 182, adjustment: ['age', 'segment'] },
        secondary: [{ metric: 'time_to_plan', margin: null }],
        exploratory: [{ metric: 'client_nps' }],
        arms: [
          { arm: 'before', role: 'comparator', team: 'before_team', from: null, to: '2022-07-31' },
          { arm: 'new', role: 'intervention', team: 'new_team', from: '2022-08-01', to: null },
        ],
        windowsDays: [14, 30, 90, 182, 365],
        looks: [1],
        cutOffOn: null,
      },
    });
  });

  test('says what the later columns say where they are filled, and else is as it was before there were any', () => {
    const filled = row('score_change', {
      priority: 'primary',
      claim: 'non_inferiority',
      occasion: 'month_6',
      startup_days: 92,
      looks: '2023-06-30; 2023-12-31',
      decide_on: '2023-12-31',
      negative_control: true,
    });
    const planned = (of: ResourceRow<'plan'>) => planFromRows('p1', rows([of])).content?.plan.primary;
    expect(planned(filled)).toMatchObject({
      claim: 'non_inferiority',
      occasion: 'month_6',
      startupDays: 92,
      looksOn: ['2023-06-30', '2023-12-31'],
      decideOn: '2023-12-31',
      negativeControl: true,
    });
    expect(Object.keys(planned(primary)!).sort()).toEqual(['adjustment', 'direction', 'horizonDays', 'margin', 'metric']);
  });

  test('is the same whatever the order of the rows, and passes over other pilots', () => {
    const plan = [primary, row('time_to_plan'), row('time_to_contact')];
    const other = row('time_to_service', { pilot_id: 'p2', priority: 'primary', locked_on: null });
    expect(planFromRows('p1', rows([other, ...plan.toReversed()]))).toEqual(planFromRows('p1', rows(plan)));
  });

  test('takes hypotheses from the pilot where it names their ids', () => {
    const pilot = { pilot_id: 'p1', hypothesis: 'h1b_plan_faster; h1a_access_faster, faster than before', ends_on: null };
    const { content } = planFromRows('p1', { ...rows([primary]), pilots: [pilot] });
    expect(content?.plan.hypotheses).toEqual(['h1a_access_faster', 'h1b_plan_faster']);
  });

  test('is not locked where no row says a day', () => {
    expect(planFromRows('p1', rows([{ ...primary, locked_on: null }])).content?.lockedOn).toBeNull();
  });

  test('takes looks, windows and the cut-off from the caller', () => {
    expect(planFromRows('p1', rows([primary]), { looks: [0.5, 1], cutOffOn: '2023-12-31' }).content?.plan).toMatchObject({
      looks: [0.5, 1],
      cutOffOn: '2023-12-31',
    });
  });
});

test.each<[string, readonly ResourceRow<'plan'>[], { row: number | null; column: string; rule: string }]>([
  ['no primary metric', [row('time_to_plan')], { row: null, column: 'priority', rule: 'primary_metric_count' }],
  ['no rows at all', [], { row: null, column: 'priority', rule: 'primary_metric_count' }],
  [
    'two primary metrics',
    [primary, row('time_to_plan', { priority: 'primary' })],
    { row: null, column: 'priority', rule: 'primary_metric_count' },
  ],
  ['an unknown direction', [primary, row('time_to_plan', { direction: 'smaller' })], { row: 2, column: 'direction', rule: 'code_unknown' }],
  ['one metric twice', [primary, row('time_to_service')], { row: 2, column: 'metric', rule: 'metric_planned_twice' }],
  ['two days of locking', [primary, row('time_to_plan', { locked_on: null })], { row: 2, column: 'locked_on', rule: 'locked_on_differs' }],
])('rows with %s are refused', (_, plan, place) => {
  expect(planFromRows('p1', rows(plan))).toMatchObject({ content: null, problems: [{ file: 'plan.csv', ...place }] });
});
