import { expect, it } from 'vitest';
import { entropyBalance, isAbsent, type BalancedGroup } from '../src/index.ts';
import { golden } from './golden.ts';

/** R's optimiser stops where steps no longer show in the value: digits of the weights beyond these are its own. */
const digits = 5;

it.each(golden<readonly (BalancedGroup & { weights: readonly number[]; effectiveSampleSize: number })[]>('entropy'))(
  'agrees with R on weights for $targets',
  ({ weights, effectiveSampleSize, ...group }) => {
    const balance = entropyBalance(group);
    if (isAbsent(balance)) throw new Error(balance.reason);
    Array.from(balance.weights).forEach((weight, i) => expect(weight).toBeCloseTo(weights[i]!, digits));
    expect(balance.effectiveSampleSize).toBeCloseTo(effectiveSampleSize, digits - 2);
  },
);

it('gives every covariate the mean asked for, and keeps the number of people', () => {
  const group = { covariates: [[1, 2, 3, 4, 5]], counts: [5, 4, 3, 2, 1], targets: [3.5] };
  const balance = entropyBalance(group);
  if (isAbsent(balance)) throw new Error(balance.reason);
  const people = [...balance.weights].map((weight, i) => weight * group.counts[i]!);
  expect(people.reduce((sum, n) => sum + n, 0)).toBeCloseTo(15, 9);
  expect(people.reduce((sum, n, i) => sum + n * (i + 1), 0) / 15).toBeCloseTo(3.5, 6);
});

it.each([
  ['nobody has what all are to have', [[0, 0]], [1]],
  ['a mean beyond the largest', [[1, 2]], [3]],
] as const)('is absent where %s', (_, covariates, targets) => {
  expect(entropyBalance({ covariates, counts: [5, 5], targets })).toEqual({ absent: 'not_estimable', reason: 'no_common_segment' });
});

it('is absent of nobody, and says which columns do not fit', () => {
  expect(entropyBalance({ covariates: [[]], counts: [], targets: [1] })).toEqual({ absent: 'not_estimable', reason: 'no_data' });
  expect(() => entropyBalance({ covariates: [[1, 2]], counts: [1], targets: [1] })).toThrow('Each covariate needs a target');
});
