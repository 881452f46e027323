import { proposePlan, type PlanRow } from '@polku/domain/evaluation';
import { metrics } from '@polku/domain/metrics';
import { expect, test } from 'vitest';
import { threeGroups } from '../fixtures/evaluations.ts';
import { rowsOf, startingChoices, typedNumber, withPrimary, withRow, withWeight } from './plan-choices.ts';

const proposed = proposePlan(threeGroups, { hypothesis: null, endsOn: '2026-12-31' }, metrics);
const [first, second, third] = proposed.map(({ metric }) => metric) as [string, string, string];
const told = (rows: readonly PlanRow[]) => rows.map(({ metric, priority, decide_on }) => [metric, priority, decide_on]);
const choices = startingChoices([], proposed);

test('without a plan one begins with the proposal', () => {
  expect(rowsOf(choices)).toEqual(proposed);
});

test('a plan that is there is kept as it is, and what it leaves out may be taken in', () => {
  const planned = [{ ...proposed[1]!, priority: 'primary' as const }];
  const begun = startingChoices(planned, proposed);
  expect(rowsOf(begun)).toEqual(planned);
  expect(begun.map(({ row }) => row.metric).toSorted()).toEqual(proposed.map(({ metric }) => metric).toSorted());
  expect(begun.filter(({ row }) => row.priority === 'primary')).toHaveLength(1);
});

test('another primary metric takes the days of deciding along, and the one before is a secondary one', () => {
  const changed = rowsOf(withPrimary(choices, second));
  expect(told(changed).filter(([metric]) => metric === first || metric === second)).toEqual([
    [first, 'secondary', null],
    [second, 'primary', '2026-12-31'],
  ]);
});

test('a metric is weighed, changed or left out by itself', () => {
  expect(rowsOf(withWeight(choices, third, 'secondary')).find(({ metric }) => metric === third)?.priority).toBe('secondary');
  const without = withWeight(choices, third, 'left_out');
  expect(rowsOf(without).some(({ metric }) => metric === third)).toBe(false);
  expect(rowsOf(withWeight(without, third, 'exploratory')).some(({ metric }) => metric === third)).toBe(true);
  expect(
    rowsOf(withRow(choices, third, { margin: 5 }))
      .filter(({ margin }) => margin === 5)
      .map(({ metric }) => metric),
  ).toEqual([third]);
});

test.each([
  ['', null],
  [' ', null],
  ['7', 7],
  ['0,05', 0.05],
  ['0.05', 0.05],
  ['-1', undefined],
  ['seitsemän', undefined],
])('%j is typed as %j', (text, value) => {
  expect(typedNumber(text)).toBe(value);
});
