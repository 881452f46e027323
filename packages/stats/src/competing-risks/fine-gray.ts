import { checkCause } from '../durations/comparison-strata.ts';
import type { HazardRatio } from '../durations/cox.ts';
import { rowStrata, type CovariateRows } from '../durations/covariate-rows.ts';
import { hasMonotoneCovariate } from '../durations/monotone-covariate.ts';
import { maximum, standardised, termSizes, withColumns, zeros } from '../durations/partial-likelihood-maximum.ts';
import { covariateStrata, type CovariateGroup, type CovariateStrata, type RiskSetMoves } from '../durations/risk-set-moves.ts';
import { waldHazardRatio } from '../durations/wald-hazard-ratio.ts';
import { confidenceLevel, type Confidence } from '../foundations/confidence.ts';
import { isAbsent, notEstimable, type Estimated } from '../foundations/estimate.ts';
import { sandwich } from '../foundations/least-squares.ts';
import { independentColumns } from '../foundations/positive-definite.ts';
import { subdistributionLikelihood, uncensoredBefore, type SubdistributionData } from './subdistribution-likelihood.ts';
import { subdistributionMeat } from './subdistribution-variance.ts';

export interface FineGray {
  /**
   * The subdistribution hazard ratio of one unit of each covariate, the others held. All `infinite_coefficient` where the
   * likelihood has no maximum, such as with an arm without events. One is `singular` where the covariates before it determine it,
   * or nobody differs in it: it is then left out of the model.
   */
  readonly hazardRatios: Estimated<readonly Estimated<HazardRatio>[]>;
  /** Robust, of the coefficients that are estimated. */
  readonly covariance: Estimated<readonly (readonly number[])[]>;
  /** Of weighted risk sets, so that differences of it have no chi-square distribution: without covariates, and fitted. */
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
}

/**
 * Fine and Gray's regression of the cumulative incidence of one cause: how covariates go with the share of people who have had its
 * event by a time. A subdistribution hazard ratio above 1 says that the incidence is higher, at every time, with more of the
 * covariate.
 *
 * It is not a cause-specific hazard and no rate among those still waiting: people who had another cause's event stay in the risk
 * set. So it tells which group has more of these events, not why: a ratio below 1 may be all that many leave by another cause. For how
 * covariates go with the pace among those still at risk use `coxRegression`; read the two together. Misleads where the ratio changes over
 * time, and incidences of several causes modelled so may add up to more than 1.
 *
 * Assumes one ratio over the whole time, and that censoring hangs neither on what is to come nor on the covariates (its distribution is
 * one Kaplan-Meier curve of all). Ties by Breslow, and people with an event at a time count as at risk of censoring then. Standard
 * errors are Fine and Gray's robust ones, which account for weights being estimated.
 *
 * @param groups People who share the covariates: two arms are two groups; covariates measured finely are better given by row
 *   (`fineGrayOfRows`).
 * @returns `delayed_entry` where somebody entered late, `cause_never_observed`, `one_arm` where no covariate varies, `not_converged`.
 *   One hazard ratio: `singular`, or `no_variation` where no residual is left.
 * @throws PolkuError `invalid_number` for a covariate that is not finite, naming its group; `invalid_argument` for a cause or level
 *   that is none.
 *
 * ```ts
 * const arm = (status: number[]) => durationTableOf({ time: [1, 2, 3, 4, 5, 6], status });
 * const model = fineGray([
 *   { covariates: [0], table: arm([1, 2, 1, 1, 0, 2]) },
 *   { covariates: [1], table: arm([2, 2, 1, 0, 2, 1]) },
 * ]);
 * const ratios = isAbsent(model) ? model : model.hazardRatios;
 * const ratio = isAbsent(ratios) ? ratios : ratios[0];
 * isAbsent(ratio) ? ratio.reason : ratio.estimate.toFixed(4); // → '0.5225'
 * ```
 *
 * Source: Fine and Gray 1999. R: `cmprsk::crr(time, status, x, failcode = 1)`. `survival::finegray` takes those with an event at a
 * time as no longer at risk of censoring then, and its `coxph` ties by Efron and weights as given: without ties the same coefficients.
 */
export function fineGray(groups: readonly CovariateGroup[], cause = 1, { level = confidenceLevel }: Confidence = {}): Estimated<FineGray> {
  checkCause(cause);
  return fitted(covariateStrata([groups], cause), level);
}

/**
 * The same regression of rows, each person with covariates of their own.
 *
 * @throws PolkuError `unequal_lengths`, `invalid_number`, `negative_time` or `invalid_argument`, naming the index of the row.
 *
 * ```ts
 * const rows = { time: [1, 2, 3, 4, 5], status: [1, 2, 1, 1, 0], covariates: [[0.5, 1, 1.5, 2, 0.5]] };
 * const model = fineGrayOfRows(rows);
 * const ratios = isAbsent(model) ? model : model.hazardRatios;
 * const ratio = isAbsent(ratios) ? ratios : ratios[0];
 * isAbsent(ratio) ? ratio.reason : ratio.estimate.toFixed(4); // → '1.5779'
 * ```
 */
export function fineGrayOfRows(
  rows: Omit<CovariateRows, 'stratum'>,
  cause = 1,
  { level = confidenceLevel }: Confidence = {},
): Estimated<FineGray> {
  checkCause(cause);
  return fitted(rowStrata(rows, cause), level);
}

/** Robust errors below this share of those of the information are what rounding leaves of residuals that are all 0. */
const roundingShare = 1e-9;

function fitted(raw: CovariateStrata, level: number): Estimated<FineGray> {
  const [moves] = raw.strata;
  if (moves.entered.some((count) => count > 0)) return notEstimable('delayed_entry');
  if (moves.events.every((count) => count === 0)) return notEstimable('cause_never_observed');
  const all = standardised(raw);
  if (all.scale.every((unit) => unit === 0)) return notEstimable('one_arm');
  const uncensored = uncensoredBefore(raw);
  const likelihood = (data: CovariateStrata) => (coefficients: readonly number[]) =>
    subdistributionLikelihood({ ...data, uncensored }, coefficients);
  const without = likelihood(all.data)(zeros(raw.width));
  const used = independentColumns(without.information, termSizes(all.data));
  const hazardRatios = Array.from({ length: raw.width }, (): Estimated<HazardRatio> => notEstimable('singular'));
  const nothing = { null: without.logLikelihood, fitted: without.logLikelihood };
  if (used.length === 0) return { hazardRatios, covariance: [], logLikelihood: nothing };

  const { data, scale } = withColumns(all, used);
  const likelihoodAt = likelihood(data);
  const start = likelihoodAt(zeros(used.length));
  const isInfinite = hasMonotoneCovariate({ ...data, strata: [stayingAfterOthers(moves, uncensored)] });
  const fit = maximum(data, start, likelihoodAt, isInfinite);
  if (isAbsent(fit)) return fit;
  const logLikelihood = { null: start.logLikelihood, fitted: fit.logLikelihood };
  const { coefficients, covariance: naive } = fit;
  if (naive === undefined) {
    const infinite = notEstimable('infinite_coefficient');
    return { hazardRatios: infinite, covariance: infinite, logLikelihood };
  }
  const robust = sandwich(naive, subdistributionMeat({ ...data, uncensored } satisfies SubdistributionData, likelihoodAt(coefficients)));
  used.forEach((column, j) => {
    const [error, naiveError] = [robust[j][j], naive[j][j]].map(Math.sqrt);
    hazardRatios[column] =
      error > roundingShare * naiveError
        ? waldHazardRatio(coefficients[j] / scale[j], error / scale[j], level)
        : notEstimable('no_variation');
  });
  return { hazardRatios, covariance: robust.map((row, j) => row.map((cell, k) => cell / (scale[j] * scale[k]))), logLikelihood };
}

/** The moves, those with another cause's event leaving at the last time at which their weight is above 0. */
function stayingAfterOthers({ from, pattern, left, events, entered, competing }: RiskSetMoves, uncensored: Float64Array): RiskSetMoves {
  let last = uncensored.length - 1;
  while (uncensored[last] === 0) last -= 1;
  const staying = Array.from(pattern.keys()).filter((m) => competing![m] > 0);
  const end = from[last + 1];
  const ins = <T extends Float64Array | Int32Array>(column: T, value: (m: number) => number): T => {
    const longer = column.constructor as new (length: number) => T;
    const result = new longer(column.length + staying.length);
    result.set(column.subarray(0, end));
    result.set(staying.map(value), end);
    result.set(column.subarray(end), end + staying.length);
    return result;
  };
  return {
    from: from.map((start, i) => (i > last ? start + staying.length : start)),
    pattern: ins(pattern, (m) => pattern[m]),
    left: ins(
      left.map((count, m) => count - competing![m]),
      (m) => competing![m],
    ),
    events: ins(events, () => 0),
    entered: ins(entered, () => 0),
  };
}
