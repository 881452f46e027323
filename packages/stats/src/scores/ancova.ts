import { confidenceLevel, tReach, tTwoSided, type Confidence } from '../foundations/distributions.ts';
import { isAbsent, notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { leastSquares, outerProducts, sandwich, type LinearModel } from '../foundations/least-squares.ts';
import { pairCount, type ScorePairs } from './score-pairs.ts';

export interface AdjustedDifference {
  /** Follow-up of the arm minus that of the reference, at one baseline. */
  readonly estimate: number;
  /**
   * Absent, as interval and p-value are, where nothing tells how sure the difference is: `too_few_observations` where as many
   * coefficients as people leave no residuals, `no_variation` where every residual is 0.
   */
  readonly standardError: Estimated<number>;
  readonly interval: Estimated<Interval<'t'>>;
  /** People minus coefficients. */
  readonly df: number;
  readonly pValue: Estimated<number>;
  /** Valid where residuals do not spread alike (HC3); absent, besides, where a person alone decides their own fit. */
  readonly robustStandardError: Estimated<number>;
}

/** What rounding leaves of the residuals of a perfect fit, as a share of the scores. */
const roundingShare = 1e-14;

/**
 * Difference of two groups in a score at follow-up, given the same score at baseline: analysis of covariance. More precise than
 * comparing changes, and not fooled by groups that differ at baseline by chance. The fit costs what the distinct pairs of scores
 * do, not what the people do.
 *
 * Misleads where groups differ at baseline for a reason (then the adjustment is too small, the baseline being measured with
 * error), where lines are not parallel, and where those without a follow-up differ. Assumes independent people.
 *
 * @returns In units of the score. `empty_arm`, `no_variation` where follow-ups or changes are all alike, `singular` where
 *   baselines tell the groups apart with certainty. A baseline that all share is left out: there is nothing to adjust for.
 *
 * ```ts
 * const pairs = (followUp: number[]) => scorePairsOf({ baseline: [3, 4, 5, 7], followUp });
 * const result = ancova(pairs([6, 6, 8, 9]), pairs([4, 5, 6, 7]));
 * isAbsent(result) ? result.reason : result.estimate; // → 1.75
 * ```
 *
 * Source: Vickers and Altman 2001; MacKinnon and White 1985 (HC3). R: `lm(followUp ~ arm + baseline)`, `vcovHC(fit, "HC3")`.
 */
export function ancova(
  arm: ScorePairs,
  reference: ScorePairs,
  { level = confidenceLevel }: Confidence = {},
): Estimated<AdjustedDifference> {
  const people = pairCount(arm) + pairCount(reference);
  if (pairCount(arm) === 0 || pairCount(reference) === 0) return notEstimable('empty_arm');
  const baseline = [...reference.baseline, ...arm.baseline];
  const outcome = [...reference.followUp, ...arm.followUp];
  if (isOneValue(outcome) || isOneValue(outcome.map((score, i) => score - baseline[i]))) return notEstimable('no_variation');

  const design = [outcome.map(() => 1), outcome.map((_, i) => (i < reference.count.length ? 0 : 1))];
  if (!isOneValue(baseline)) {
    if (isOneValue(reference.baseline) && isOneValue(arm.baseline)) return notEstimable('singular');
    design.push(baseline);
  }
  const counts = [...reference.count, ...arm.count];
  const asGiven = leastSquares(design, outcome, counts);
  if (isAbsent(asGiven)) return asGiven;
  // Counted from one of them, scores that lie far from 0 keep their digits in every product; the difference stays the same.
  const model = leastSquares([...design.slice(0, 2), ...design.slice(2).map(fromFirst)], fromFirst(outcome), counts);
  if (isAbsent(model)) return model;
  const estimate = model.coefficients[1];
  const df = people - design.length;
  const variance = residualVariance(model, outcome, df);
  if (isAbsent(variance))
    return { estimate, standardError: variance, interval: variance, df, pValue: variance, robustStandardError: variance };

  const standardError = Math.sqrt(variance * model.inverseInformation[1][1]);
  const half = tReach(level, df) * standardError;
  return {
    estimate,
    standardError,
    interval: { lower: estimate - half, upper: estimate + half, level, method: 't' },
    df,
    pValue: tTwoSided(estimate / standardError, df),
    robustStandardError: hc3(model),
  };
}

const fromFirst = (scores: readonly number[]): number[] => scores.map((score) => score - scores[0]);

const isOneValue = (values: ArrayLike<number>): boolean => Array.from(values).every((value) => value === values[0]);

/** Of people, not of the patterns that the model was fitted to. */
function residualVariance({ residuals, weights }: LinearModel, outcome: readonly number[], df: number): Estimated<number> {
  if (df <= 0) return notEstimable('too_few_observations');
  const variance = residuals.reduce((sum, residual, i) => sum + weights[i] * residual * residual, 0) / df;
  const largest = outcome.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  return Math.sqrt(variance) <= roundingShare * largest ? notEstimable('no_variation') : variance;
}

/** A pattern's weight is its people: each has a share of the pattern's leverage, and a score of their own in the meat. */
function hc3({ design, residuals, leverages, weights, inverseInformation }: LinearModel): Estimated<number> {
  const own = leverages.map((leverage, i) => leverage / weights[i]);
  if (own.some((leverage) => 1 - leverage < 1e-10)) return notEstimable('too_few_observations');
  const meat = outerProducts(design, (i) => (Math.sqrt(weights[i]) * residuals[i]) / (1 - own[i]));
  return Math.sqrt(sandwich(inverseInformation, meat)[1][1]);
}
