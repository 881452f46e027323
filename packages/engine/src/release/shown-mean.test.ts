import { policies } from '@polku/domain/evaluation';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanRounder } from './shown-mean.ts';
import { roundedCount } from './shown-number.ts';

const { steering } = policies;
const around = (mean: number, width: number) => ({ lower: mean - width / 2, upper: mean + width / 2, level: 0.95, method: 't' }) as const;

it.each([
  [5.296, 27, 3.1, 5.3],
  [5.296, 2_700, 0.31, 5.3],
  [5.2964, 2_700, 0.03, 5.296],
  // Where few agree closely, a digit of their standard error would be finer than the step of one of them.
  [5.273, 11, 0.02, 5.3],
])('the mean %d of %i people, with an interval of width %d, is told as %d', (mean, people, width, told) => {
  expect(meanRounder(around(mean, width), people, steering)(mean)).toBe(told);
});

it('security 17: each number of people that is told alike could have the mean that is told', () => {
  const people = fc.integer({ min: steering.summaryMinimum.people, max: 3_000 });
  fc.assert(
    fc.property(people, fc.nat(), fc.double({ min: 0.001, max: 5, noNaN: true }), (n, drawn, width) => {
      const mean = (drawn % (10 * n + 1)) / n;
      const round = meanRounder(around(mean, width), n, steering);
      const told = round(mean);
      const couldHaveIt = (other: number): boolean =>
        [-1, 0, 1, 2].some((step) => round((Math.floor(told * other) + step) / other) === told);
      const alike = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
        .map((step) => n + step)
        .filter((other) => other >= steering.summaryMinimum.people && roundedCount(other, steering) === roundedCount(n, steering));
      expect(alike.filter((other) => !couldHaveIt(other))).toEqual([]);
    }),
  );
});
