import { tQuantile } from '../foundations/distributions.ts';
import { risingRoot } from '../foundations/monotone-root.ts';
import { noncentralTUpperTail } from '../foundations/noncentral-t.ts';
import { checkPlan, checkPositive, refuse, sampleSize, type SampleSize, type TestPlan } from './test-plan.ts';

interface ArmSizes {
  readonly n1: number;
  readonly n0: number;
}

const largestTotal = 1e12;

/**
 * Chance that a t test finds a difference of two means. Counts findings in the direction of the effect only.
 *
 * @param options `sd` is the standard deviation of what is compared: for changes that of the change (see
 *   `changeStandardDeviation`).
 *
 * ```ts
 * meansPower({ difference: 0.5, sd: 1, n1: 64, n0: 64 }).toFixed(4); // → '0.8015'
 * ```
 *
 * R: `power.t.test(n, delta, sd)`.
 */
export function meansPower({
  difference,
  sd,
  n1,
  n0,
  alpha: level,
}: ArmSizes & { readonly difference: number; readonly sd: number; readonly alpha?: number }): number {
  const { alpha } = checkPlan({ alpha: level });
  checkPositive({ sd, n1, n0 });
  const df = n1 + n0 - 2;
  if (!(df > 0)) refuse('more than two people');
  const ncp = Math.abs(difference) / (sd * Math.sqrt(1 / n1 + 1 / n0));
  return noncentralTUpperTail(-tQuantile(alpha / 2, df), df, ncp);
}

/**
 * Number of people that a t test needs to find a difference of two means; not fewer than two in the smaller arm.
 *
 * @throws PolkuError `invalid_argument` for a difference of 0, or one so small that it takes more than a million million people.
 *
 * ```ts
 * meansSampleSize({ difference: 0.5, sd: 1 }).people; // → { arm: 64, reference: 64 }
 * ```
 *
 * R: `power.t.test(delta, sd, power)`.
 */
export function meansSampleSize({ difference, sd, ...plan }: TestPlan & { readonly difference: number; readonly sd: number }): SampleSize {
  const { alpha, power, allocation } = checkPlan(plan);
  if (difference === 0) refuse('a difference other than 0');
  const shortfall = (total: number): number =>
    meansPower({ difference, sd, n1: total * allocation, n0: total * (1 - allocation), alpha }) - power;
  const least = 2 / Math.min(allocation, 1 - allocation);
  let most = 2 * least;
  while (shortfall(most) < 0) {
    if (most > largestTotal) refuse('a difference that is larger beside the standard deviation');
    most *= 2;
  }
  return sampleSize(shortfall(least) >= 0 ? least : risingRoot(shortfall, least, most), allocation);
}

/**
 * The least difference of two means that a t test of so many people finds with the power asked for.
 *
 * ```ts
 * meansDetectable({ sd: 2, n1: 50, n0: 50 }).toFixed(3); // → '1.132'
 * ```
 *
 * R: `power.t.test(n, sd = sd, power = power)$delta`.
 */
export function meansDetectable({ sd, n1, n0, ...plan }: Omit<TestPlan, 'allocation'> & ArmSizes & { readonly sd: number }): number {
  const { alpha, power } = checkPlan(plan);
  checkPositive({ sd, n1, n0 });
  const shortfall = (difference: number): number => meansPower({ difference, sd, n1, n0, alpha }) - power;
  let most = sd;
  while (shortfall(most) < 0) most *= 2;
  return risingRoot(shortfall, 0, most);
}

function checkCorrelation(sd: number, correlation: number): void {
  checkPositive({ sd });
  if (!(correlation > -1 && correlation < 1)) refuse('a correlation between −1 and 1');
}

/**
 * Standard deviation of the change of a score, from that of one score and the correlation of its two measurements: below
 * that of one score only where the correlation is above one half.
 *
 * ```ts
 * changeStandardDeviation(2, 0.5); // → 2
 * ```
 */
export function changeStandardDeviation(sd: number, correlation: number): number {
  checkCorrelation(sd, correlation);
  return sd * Math.sqrt(2 * (1 - correlation));
}

/**
 * Standard deviation of a score given its baseline, as an analysis of covariance compares it: never above that of the score
 * or of its change, so that ANCOVA needs the fewest people.
 *
 * ```ts
 * ancovaStandardDeviation(2, 0.6); // → 1.6
 * ```
 */
export function ancovaStandardDeviation(sd: number, correlation: number): number {
  checkCorrelation(sd, correlation);
  return sd * Math.sqrt(1 - correlation ** 2);
}
