import { confidenceLevel, tReach, tTwoSided, type Confidence } from '../foundations/distributions.ts';
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';

/**
 * The sufficient table of a mean: number, sum and sum of squares. Those of two groups add up to those of both.
 *
 * Squares lose the spread of values that differ by less than a millionth of their size: subtract a constant from such first.
 */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/**
 * Builds the table from values, in one pass.
 *
 * ```ts
 * momentsOf([1, 2, 3]); // → { n: 3, sum: 6, sumOfSquares: 14 }
 * ```
 */
export function momentsOf(values: ArrayLike<number>): Moments {
  let [sum, sumOfSquares] = [0, 0];
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isFinite(values[i])) {
      const expected = 'a finite number';
      throw new PolkuError('invalid_number', `Value ${i}: expected ${expected}.`, { index: i, expected });
    }
    sum += values[i];
    sumOfSquares += values[i] ** 2;
  }
  return { n: values.length, sum, sumOfSquares };
}

/**
 * The table of the pooled values: sums add up.
 *
 * ```ts
 * mergeMoments([momentsOf([1, 2]), momentsOf([3])]).sum; // → 6
 * ```
 */
export function mergeMoments(groups: readonly Moments[]): Moments {
  return groups.reduce(
    (all, { n, sum, sumOfSquares }) => ({ n: all.n + n, sum: all.sum + sum, sumOfSquares: all.sumOfSquares + sumOfSquares }),
    {
      n: 0,
      sum: 0,
      sumOfSquares: 0,
    },
  );
}

/** Sample variance, with n − 1. What rounding leaves of the squares of equal values is no variance. */
function variance({ n, sum, sumOfSquares }: Moments): number {
  const deviations = sumOfSquares - (sum * sum) / n;
  return deviations > roundingShare * Math.sqrt(n) * sumOfSquares ? deviations / (n - 1) : 0;
}

const roundingShare = 16 * 2 ** -52;

function checkMoments({ n, sum, sumOfSquares }: Moments): void {
  if (n >= 0 && Number.isFinite(n) && Number.isFinite(sum) && sumOfSquares >= 0 && Number.isFinite(sumOfSquares)) return;
  const expected = 'a number of observations, their sum and their sum of squares';
  throw new PolkuError('invalid_number', `Expected ${expected}.`, { expected });
}

export interface Mean {
  readonly estimate: number;
  readonly standardDeviation: Estimated<number>;
  /** Student's t interval; absent for a single observation. */
  readonly interval: Estimated<Interval<'t'>>;
}

/**
 * Mean with its t interval. Assumes independent observations; for a paired change, of the differences.
 *
 * @returns `no_data` where there is no observation.
 *
 * ```ts
 * const result = meanWithInterval(momentsOf([1, 2, 3]));
 * isAbsent(result) ? result.reason : result.estimate; // → 2
 * ```
 *
 * R: `t.test(x)$conf.int`.
 */
export function meanWithInterval(moments: Moments, { level = confidenceLevel }: Confidence = {}): Estimated<Mean> {
  checkMoments(moments);
  const { n, sum } = moments;
  if (n === 0) return notEstimable('no_data');
  const estimate = sum / n;
  if (n <= 1) return { estimate, standardDeviation: notEstimable('too_few_observations'), interval: notEstimable('too_few_observations') };
  const standardDeviation = Math.sqrt(variance(moments));
  const half = (tReach(level, n - 1) * standardDeviation) / Math.sqrt(n);
  return { estimate, standardDeviation, interval: { lower: estimate - half, upper: estimate + half, level, method: 't' } };
}

export interface MeanDifference {
  readonly estimate: number;
  readonly interval: Interval<'welch'>;
  /** Student's t. */
  readonly statistic: number;
  readonly df: number;
  readonly pValue: number;
}

/**
 * Difference of two means, arm minus reference, by Welch's t: variances may differ.
 *
 * @returns `too_few_observations` below two in either group, `no_variation` where neither varies.
 *
 * ```ts
 * const result = welch(momentsOf([4, 5, 6]), momentsOf([1, 2, 3]));
 * isAbsent(result) ? result.reason : result.estimate; // → 3
 * ```
 *
 * R: `t.test(arm, reference)`.
 */
export function welch(arm: Moments, reference: Moments, { level = confidenceLevel }: Confidence = {}): Estimated<MeanDifference> {
  checkMoments(arm);
  checkMoments(reference);
  if (arm.n < 2 || reference.n < 2) return notEstimable('too_few_observations');
  const [va, vb] = [variance(arm) / arm.n, variance(reference) / reference.n];
  const standardError = Math.sqrt(va + vb);
  if (!(standardError > 0)) return notEstimable('no_variation');
  const estimate = arm.sum / arm.n - reference.sum / reference.n;
  const df = (va + vb) ** 2 / (va ** 2 / (arm.n - 1) + vb ** 2 / (reference.n - 1));
  const half = tReach(level, df) * standardError;
  return {
    estimate,
    interval: { lower: estimate - half, upper: estimate + half, level, method: 'welch' },
    statistic: estimate / standardError,
    df,
    pValue: tTwoSided(estimate / standardError, df),
  };
}
