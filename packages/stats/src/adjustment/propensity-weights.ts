import { isAbsent, type Estimated } from '../foundations/estimate.ts';
import type { CovariatePatterns } from './covariate-patterns.ts';
import { logisticRegression, type LogisticRegression } from './logistic-regression.ts';

/** Something of the reference and of the arm compared with it. */
export interface ByArm<T> {
  readonly reference: T;
  readonly arm: T;
}

export interface Range {
  readonly smallest: number;
  readonly largest: number;
}

export interface PropensityWeights {
  /** Weight of each person of a pattern, by arm. */
  readonly weights: ByArm<Float64Array>;
  /** Mean over people of both arms: far from 1, the model does not fit. */
  readonly mean: number;
  readonly range: Range;
  /** (Σw)²/Σw²: how many unweighted people would tell as much. */
  readonly effectiveSampleSize: ByArm<number>;
  /** Of the probability of belonging to the arm, by the arm people belong to: where they do not overlap, nothing compares. */
  readonly scoreRange: ByArm<Range>;
  readonly model: LogisticRegression;
  readonly patterns: CovariatePatterns;
}

/**
 * Weights that make the covariates of two arms alike: each person counts with the inverse of the probability of the arm
 * they are in, given their covariates (the propensity score), times the share of that arm (stabilised weights). The
 * difference left is the average over all people of both arms (ATE).
 *
 * Misleads where something else decides both the arm and the outcome: weighting mends only what was measured. A few large
 * weights carry the result alone: read the effective sample sizes. No weight is trimmed.
 *
 * @param patterns Their successes are those who belong to the arm.
 * @returns As `logisticRegression`: with `separation` there is nobody to compare some people with.
 *
 * ```ts
 * const { patterns } = covariatePatternsOf({ covariates: [[0, 0, 0, 0, 1, 1, 1, 1]], outcome: [1, 0, 0, 0, 1, 1, 1, 0] });
 * const result = propensityWeights(patterns);
 * isAbsent(result) ? result.reason : Array.from(result.weights.arm); // → [2, 0.6666666666666666]
 * isAbsent(result) ? result.reason : result.mean; // → 1
 * ```
 *
 * Source: Robins, Hernán and Brumback 2000. R: `WeightIt::weightit(a ~ x, estimand = "ATE", stabilize = TRUE)`.
 */
export function propensityWeights(patterns: CovariatePatterns): Estimated<PropensityWeights> {
  const model = logisticRegression(patterns);
  if (isAbsent(model)) return model;
  const { trials, successes } = patterns;
  const [people, inArm] = [sumOf(trials), sumOf(successes)];
  const share = inArm / people;
  const weights = { reference: model.unfitted.map((q) => (1 - share) / q), arm: model.fitted.map((p) => share / p) };
  const counts = { reference: trials.map((count, pattern) => count - successes[pattern]), arm: successes };
  const [reference, arm] = [summary(counts.reference, weights.reference, model), summary(counts.arm, weights.arm, model)];
  return {
    weights,
    mean: (reference.sum + arm.sum) / people,
    range: {
      smallest: Math.min(reference.weights.smallest, arm.weights.smallest),
      largest: Math.max(reference.weights.largest, arm.weights.largest),
    },
    effectiveSampleSize: { reference: reference.sum ** 2 / reference.squares, arm: arm.sum ** 2 / arm.squares },
    scoreRange: { reference: reference.scores, arm: arm.scores },
    model,
    patterns,
  };
}

const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

function summary(counts: Float64Array, weights: Float64Array, { fitted }: LogisticRegression) {
  let [sum, squares] = [0, 0];
  counts.forEach((count, pattern) => {
    if (count === 0) return;
    sum += count * weights[pattern];
    squares += count * weights[pattern] ** 2;
  });
  const rangeOf = (values: Float64Array): Range =>
    values.reduce(
      ({ smallest, largest }, value, pattern) =>
        counts[pattern] > 0 ? { smallest: Math.min(smallest, value), largest: Math.max(largest, value) } : { smallest, largest },
      { smallest: Infinity, largest: -Infinity },
    );
  return { sum, squares, weights: rangeOf(weights), scores: rangeOf(fitted) };
}
