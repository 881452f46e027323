import { isAbsent, notEstimable, type Estimated } from '../foundations/estimate.ts';
import { PolkuError } from '../foundations/errors.ts';
import { overPooledDeviation } from './standardised-mean-difference.ts';
import type { ByArm } from './propensity-weights.ts';

/** A covariate, or membership of a segment as 0 and 1. */
export interface Characteristic {
  readonly name: string;
  /** By pattern, in the order of the counts. */
  readonly values: ArrayLike<number>;
}

export interface CharacteristicBalance {
  readonly name: string;
  readonly mean: ByArm<Estimated<number>>;
  /** Arm minus reference, over the pooled standard deviation. */
  readonly difference: Estimated<number>;
  readonly weightedMean: ByArm<Estimated<number>>;
  /** Over the same standard deviation as before weighting, so that only the difference has changed. */
  readonly weightedDifference: Estimated<number>;
}

/**
 * How unlike two arms are in each characteristic, before and after weighting: standardised mean differences. By convention
 * a characteristic is balanced within ±0.1.
 *
 * Misleads where distributions differ though means agree, and says nothing of what was not measured. A characteristic whose
 * every value is 0 or 1 has the variance p(1 − p), others that of a sample.
 *
 * @param people How many of each arm have each pattern.
 * @param weights Weight of each person of a pattern; 1 where absent.
 * @returns For each characteristic; its numbers `empty_arm`, `too_few_observations` (one person), or `no_variation`.
 * @throws PolkuError `unequal_lengths`; `invalid_number` or `invalid_count` naming the pattern.
 *
 * ```ts
 * const people = { reference: [3, 1], arm: [1, 3] };
 * const [row] = balanceTable([{ name: 'x', values: [0, 1] }], people, { reference: [1, 3], arm: [3, 1] });
 * row.mean.arm; // → 0.75
 * row.weightedDifference; // → 0
 * ```
 *
 * Source: Austin 2009. R: `smd_table` in reference/lib.R; `tableone::svyCreateTableOne`.
 */
export function balanceTable(
  characteristics: readonly Characteristic[],
  people: ByArm<ArrayLike<number>>,
  weights?: ByArm<ArrayLike<number>>,
): CharacteristicBalance[] {
  check(characteristics, people, weights);
  return characteristics.map(({ name, values }) => {
    const isBinary = everyValue(values, (value) => value === 0 || value === 1);
    const [reference, arm] = (['reference', 'arm'] as const).map((which) => moments(values, people[which], weights?.[which], isBinary));
    const overBoth = (difference: number): Estimated<number> => {
      if (isAbsent(arm.variance)) return arm.variance;
      return isAbsent(reference.variance) ? reference.variance : overPooledDeviation(difference, arm.variance, reference.variance);
    };
    const differenceOf = (which: 'mean' | 'weightedMean'): Estimated<number> => {
      const [one, other] = [arm[which], reference[which]];
      if (isAbsent(one)) return one;
      return isAbsent(other) ? other : overBoth(one - other);
    };
    return {
      name,
      mean: { reference: reference.mean, arm: arm.mean },
      difference: differenceOf('mean'),
      weightedMean: { reference: reference.weightedMean, arm: arm.weightedMean },
      weightedDifference: differenceOf('weightedMean'),
    };
  });
}

const everyValue = (values: ArrayLike<number>, holds: (value: number) => boolean): boolean => {
  for (let pattern = 0; pattern < values.length; pattern += 1) if (!holds(values[pattern])) return false;
  return true;
};

interface ArmMoments {
  readonly mean: Estimated<number>;
  readonly variance: Estimated<number>;
  readonly weightedMean: Estimated<number>;
}

function moments(
  values: ArrayLike<number>,
  people: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  isBinary: boolean,
): ArmMoments {
  let [n, sum, weight, weightedSum] = [0, 0, 0, 0];
  let [smallest, largest] = [Infinity, -Infinity];
  for (let pattern = 0; pattern < people.length; pattern += 1) {
    const count = people[pattern];
    if (count === 0) continue;
    const [value, own] = [values[pattern], count * (weights?.[pattern] ?? 1)];
    n += count;
    sum += count * value;
    weight += own;
    weightedSum += own * value;
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  if (n === 0) return { mean: notEstimable('empty_arm'), variance: notEstimable('empty_arm'), weightedMean: notEstimable('empty_arm') };
  // The mean of equal values may differ from them by rounding, which is no variance.
  if (smallest === largest) {
    const variance = isBinary || n > 1 ? 0 : notEstimable('too_few_observations');
    return { mean: smallest, variance, weightedMean: smallest };
  }
  const mean = sum / n;
  let squares = 0;
  for (let pattern = 0; pattern < people.length; pattern += 1)
    if (people[pattern] > 0) squares += people[pattern] * (values[pattern] - mean) ** 2;
  return { mean, variance: isBinary ? mean * (1 - mean) : squares / (n - 1), weightedMean: weightedSum / weight };
}

function check(
  characteristics: readonly Characteristic[],
  { reference, arm }: ByArm<ArrayLike<number>>,
  weights: ByArm<ArrayLike<number>> | undefined,
): void {
  const patterns = reference.length;
  const columns = [arm, ...(weights ? [weights.reference, weights.arm] : []), ...characteristics.map(({ values }) => values)];
  if (columns.some((column) => column.length !== patterns))
    throw new PolkuError('unequal_lengths', `Each column must have one value for each of the ${patterns} patterns.`);
  const refuse = (code: 'invalid_number' | 'invalid_count', index: number, expected: string): never => {
    throw new PolkuError(code, `Pattern ${index}: expected ${expected}.`, { index, expected });
  };
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    for (const { values } of characteristics) if (!Number.isFinite(values[pattern])) refuse('invalid_number', pattern, 'finite values');
    for (const counts of [reference, arm])
      if (!(counts[pattern] >= 0 && counts[pattern] < Infinity)) refuse('invalid_count', pattern, 'a count of 0 or more');
    for (const [counts, own] of weights
      ? [
          [reference, weights.reference],
          [arm, weights.arm],
        ]
      : [])
      if (counts[pattern] > 0 && !(own[pattern] > 0 && own[pattern] < Infinity)) refuse('invalid_number', pattern, 'weights above 0');
  }
}
