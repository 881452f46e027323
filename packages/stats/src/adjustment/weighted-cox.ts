import { checkCause } from '../durations/comparison-strata.ts';
import type { HazardRatio } from '../durations/cox.ts';
import { partialLikelihood } from '../durations/partial-likelihood.ts';
import { maximise, standardised, termSizes, withColumns, zeros } from '../durations/partial-likelihood-maximum.ts';
import { waldHazardRatio } from '../durations/wald-hazard-ratio.ts';
import { confidenceLevel, type Confidence } from '../foundations/confidence.ts';
import { isAbsent, notEstimable, type Estimated } from '../foundations/estimate.ts';
import { sandwich } from '../foundations/least-squares.ts';
import { independentColumns } from '../foundations/positive-definite.ts';
import { sumOfSquaredResiduals } from './score-residuals.ts';
import { weightedStrata, type WeightedCovariateGroup } from './weighted-strata.ts';

export type { WeightedCovariateGroup } from './weighted-strata.ts';

/** Its standard error, interval and p-value are robust. */
export interface WeightedHazardRatio extends HazardRatio {
  /** As if weights were numbers of people: not to be shown, but a robust error far from it says that weights matter. */
  readonly naiveStandardError: number;
}

export interface WeightedCox {
  /** One of each covariate; `singular` where those before it determine it: it is then left out of the model. */
  readonly hazardRatios: readonly Estimated<WeightedHazardRatio>[];
  /** Robust, of the coefficients that are estimated. */
  readonly covariance: readonly (readonly number[])[];
}

/** Robust errors below this share of the naive ones are what rounding leaves of residuals that are all 0. */
const roundingShare = 1e-9;

/**
 * Cox's regression of weighted people, such as those whom `propensityWeights` made alike: with the arm as the only covariate,
 * its hazard ratio as if covariates were alike in both arms. Ties by Efron, strata and late entry allowed.
 *
 * Misleads as the weights do, and where hazards are not proportional. Standard errors are robust (Lin and Wei): people are
 * independent, weights are taken as given, and the model may be wrong. With competing causes it is cause-specific.
 *
 * @param strata `[stratum]` of groups of people who share the covariates: two arms are two groups.
 * @returns `no_events`; `one_arm` where no covariate varies; `infinite_coefficient` where the likelihood has no maximum, such
 *   as with an arm without events; `not_converged`. One hazard ratio: `singular`, or `no_variation` where no residual is left.
 * @throws PolkuError `invalid_number` for a covariate that is not finite, naming its group.
 *
 * ```ts
 * const arm = (weight: number[]) => weightedDurationTableOf({ time: [2, 5, 7, 9], status: [1, 1, 1, 1], weight });
 * const model = weightedCox([[
 *   { covariates: [0], table: arm([1, 2, 1, 2]) },
 *   { covariates: [1], table: arm([1, 2, 1, 2]) },
 * ]]);
 * const ratio = isAbsent(model) ? model : model.hazardRatios[0];
 * isAbsent(ratio) ? ratio.reason : ratio.estimate; // → 1
 * ```
 *
 * Source: Binder 1992; Lin and Wei 1989. R: `coxph(Surv(entry, time, status == 1) ~ arm, weights = w, cluster = id)`.
 */
export function weightedCox(
  strata: readonly (readonly WeightedCovariateGroup[])[],
  cause = 1,
  { level = confidenceLevel }: Confidence = {},
): Estimated<WeightedCox> {
  checkCause(cause);
  const { raw, exits } = weightedStrata(strata, cause);
  if (raw.strata.every(({ events }) => events.every((weight) => weight === 0))) return notEstimable('no_events');
  const all = standardised(raw);
  if (all.scale.every((unit) => unit === 0)) return notEstimable('one_arm');
  const without = partialLikelihood(all.data, zeros(raw.width));
  const used = independentColumns(without.information, termSizes(all.data));
  const hazardRatios = Array.from({ length: raw.width }, (): Estimated<WeightedHazardRatio> => notEstimable('singular'));
  if (used.length === 0) return { hazardRatios, covariance: [] };
  const { data, scale } = withColumns(all, used);
  const fit = maximise(data, partialLikelihood(data, zeros(used.length)));
  if (isAbsent(fit)) return fit;
  const { coefficients, covariance: naive } = fit;
  if (naive === undefined) return notEstimable('infinite_coefficient');

  const robust = sandwich(naive, sumOfSquaredResiduals(data, exits, coefficients));
  used.forEach((column, j) => {
    const [error, naiveError] = [robust[j][j], naive[j][j]].map(Math.sqrt);
    hazardRatios[column] =
      error > roundingShare * naiveError
        ? { ...waldHazardRatio(coefficients[j] / scale[j], error / scale[j], level), naiveStandardError: naiveError / scale[j] }
        : notEstimable('no_variation');
  });
  return { hazardRatios, covariance: robust.map((row, j) => row.map((cell, k) => cell / (scale[j] * scale[k]))) };
}
