import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noTies, sumEfronTies } from '../src/durations/efron-ties.ts';

/** Each of `deaths` tied events, one after another. */
function oneByOne(deaths: number, weight: number, dyingWeight: number) {
  const sums = noTies();
  for (let k = 0; k < deaths; k += 1) {
    const gone = k / deaths;
    const rest = weight - gone * dyingWeight;
    sums.logWeights += Math.log(rest);
    sums.u += 1 / rest;
    sums.gu += gone / rest;
    sums.uu += 1 / rest ** 2;
    sums.guu += gone / rest ** 2;
    sums.gguu += (gone / rest) ** 2;
  }
  return sums;
}

it('ties that leave nobody are summed as if one by one', () => {
  for (const deaths of [1, 99, 120, 4000]) {
    const [sums, expected] = [noTies(), oneByOne(deaths, 2, 2)];
    sumEfronTies(sums, deaths, 2, 2);
    for (const key of Object.keys(expected) as (keyof typeof expected)[])
      expect(Math.abs(sums[key] - expected[key])).toBeLessThanOrEqual(1e-11 * Math.abs(expected[key]));
  }
});

it('the cost of ties that leave nobody does not grow with their number: a sum over each of 1e15 would never end', () => {
  const sums = noTies();
  sumEfronTies(sums, 1e15, 2, 2);
  // d/W times the harmonic number of d.
  expect(sums.u / ((1e15 / 2) * (Math.log(1e15) + 0.577_215_664_901_532_9))).toBeCloseTo(1, 12);
});

it('many tied events are summed as if one by one, as far as their likelihood can tell', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
      (deaths, weight, share) => {
        const dyingWeight = share * weight;
        const [sums, expected] = [noTies(), oneByOne(deaths, weight, dyingWeight)];
        sumEfronTies(sums, deaths, weight, dyingWeight);
        // Each in the units in which it enters: u stands beside W, and each g beside V.
        const close = (actual: number, exact: number, unit: number): void =>
          expect(Math.abs(actual - exact) * unit).toBeLessThan(1e-11 * deaths * Math.max(1, Math.abs(exact) * unit));
        close(sums.logWeights, expected.logWeights, 1);
        close(sums.u, expected.u, weight);
        close(sums.gu, expected.gu, dyingWeight);
        close(sums.uu, expected.uu, weight ** 2);
        close(sums.guu, expected.guu, weight * dyingWeight);
        close(sums.gguu, expected.gguu, dyingWeight ** 2);
      },
    ),
    { numRuns: 400 },
  );
});
