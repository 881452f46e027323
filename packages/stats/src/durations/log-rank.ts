import { alignCounts } from './aligned-counts.ts';
import { armCount, checkCause } from './comparison-strata.ts';
import { chiSquareUpperTail } from '../foundations/distributions.ts';
import type { DurationTable } from './duration-table.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { quadraticForm } from '../foundations/quadratic-form.ts';
import type { NearTies } from './time-axis.ts';

export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly df: number;
  readonly pValue: number;
}

export type LogRankWeights = 'equal' | 'peto';

export interface LogRankOptions {
  readonly weights?: LogRankWeights;
  /** `distinct`, on tables made so, keeps times apart that differ only by rounding. */
  readonly nearTies?: NearTies;
}

export interface LogRankTest extends ChiSquareTest {
  /** Events of each arm, and those expected of it if all arms shared one hazard. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  /** Variance of observed minus expected of the first arm. */
  readonly variance: number;
}

/**
 * Tests whether arms share one hazard: the log-rank test of Mantel and Haenszel, with hypergeometric variance.
 *
 * Has little power where hazards cross. Stratified, it compares arms within strata and adds up. Who entered late is at
 * risk from just after entry.
 *
 * @param strata `[stratum][arm]`; one stratum is the plain test. Arms stand in the same order in each.
 * @param options `weights: 'peto'` weighs early events more, by the share of all still without it: for differences that
 *   fade. Observed and expected are then weighted sums.
 * @returns `no_events`, or `one_arm` where fewer than two arms could have had an event; degrees of freedom count only
 *   arms with an expected event.
 *
 * @throws PolkuError `unequal_lengths` where strata differ in their number of arms, naming the stratum.
 *
 * ```ts
 * const arm = (time: number[]) => durationTableOf({ time, status: time.map(() => 1) });
 * const result = logRank([[arm([1, 2, 3]), arm([4, 5, 6])]]);
 * isAbsent(result) ? result.reason : result.df; // → 1
 * ```
 *
 * Source: Peto and Peto 1972. R: `survdiff(Surv(time, status == 1) ~ arm + strata(segment))`,
 * with `rho = 1` for Peto's weights.
 */
export function logRank(strata: readonly (readonly DurationTable[])[], cause = 1, options: LogRankOptions = {}): Estimated<LogRankTest> {
  const { observed, expected, variance } = logRankSums(strata, cause, options);
  if (observed.every((count) => count === 0)) return notEstimable('no_events');
  const compared = [...expected.keys()].filter((a) => expected[a] > 0);
  if (compared.length < 2) return notEstimable('one_arm');
  const free = compared.slice(1);
  const chiSquare = quadraticForm(
    free.map((a) => observed[a] - expected[a]),
    free.map((a) => free.map((b) => variance[a][b])),
  );
  if (chiSquare === undefined) return notEstimable('no_variation');
  return { chiSquare, df: free.length, pValue: chiSquareUpperTail(chiSquare, free.length), observed, expected, variance: variance[0][0] };
}

export interface LogRankSums {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  /** Covariance of observed minus expected, of each pair of arms. */
  readonly variance: readonly (readonly number[])[];
}

/**
 * What the log-rank test rests on, there also where no test is: how many events each arm had, and how many it would have had
 * if all shared one hazard.
 *
 * ```ts
 * const arm = (time: number[]) => durationTableOf({ time, status: time.map(() => 1) });
 * logRankSums([[arm([1]), arm([1])]]).expected; // → [1, 1]
 * ```
 */
export function logRankSums(
  strata: readonly (readonly DurationTable[])[],
  cause = 1,
  { weights = 'equal', nearTies }: LogRankOptions = {},
): LogRankSums {
  checkCause(cause);
  const arms = armCount(strata);
  const observed = new Float64Array(arms);
  const expected = new Float64Array(arms);
  const variance = Array.from({ length: arms }, () => Array.from({ length: arms }, () => 0));
  for (const stratum of strata) {
    const { time, atRisk, events } = alignCounts(stratum, nearTies);
    const ofCause = events.map((ofArm) => ofArm[cause - 1] ?? new Float64Array(time.length));
    // Of all arms of the stratum, just before each time.
    let survival = 1;
    for (let i = 0; i < time.length; i += 1) {
      let [D, N] = [0, 0];
      for (let a = 0; a < arms; a += 1) {
        D += ofCause[a][i];
        N += atRisk[a][i];
      }
      if (D === 0) continue;
      const weight = weights === 'peto' ? survival : 1;
      survival *= 1 - D / N;
      const spread = N > 1 ? (weight * weight * D * (N - D)) / (N - 1) : 0;
      for (let a = 0; a < arms; a += 1) {
        const share = atRisk[a][i] / N;
        observed[a] += weight * ofCause[a][i];
        expected[a] += weight * D * share;
        for (let b = 0; b < arms; b += 1) variance[a][b] += spread * ((a === b ? share : 0) - (share * atRisk[b][i]) / N);
      }
    }
  }
  return { observed: Array.from(observed), expected: Array.from(expected), variance };
}
