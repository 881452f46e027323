import { checkProportion } from '../proportions/proportion-counts.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';

export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * How unlike two groups are in a yes/no characteristic: the difference of its shares over their pooled standard deviation.
 * By convention groups are called comparable while it stays within ±0.1.
 *
 * @returns `empty_arm`, or `no_variation` where all or none have it in both groups.
 *
 * ```ts
 * standardisedMeanDifference({ numerator: 5, denominator: 10 }, { numerator: 5, denominator: 10 }); // → 0
 * ```
 *
 * Source: Austin 2009. R: `tableone::ExtractSmd`.
 */
export function standardisedMeanDifference(arm: Share, reference: Share): Estimated<number> {
  checkProportion(arm.numerator, arm.denominator);
  checkProportion(reference.numerator, reference.denominator);
  if (arm.denominator === 0 || reference.denominator === 0) return notEstimable('empty_arm');
  const [p1, p0] = [arm.numerator / arm.denominator, reference.numerator / reference.denominator];
  return overPooledDeviation(p1 - p0, p1 * (1 - p1), p0 * (1 - p0));
}

/**
 * A difference in units of two groups' pooled standard deviation, both counting alike however large.
 *
 * @returns `no_variation` where neither varies.
 *
 * ```ts
 * overPooledDeviation(3, 4, 14); // → 1
 * ```
 */
export function overPooledDeviation(difference: number, armVariance: number, referenceVariance: number): Estimated<number> {
  const pooled = Math.sqrt((armVariance + referenceVariance) / 2);
  return pooled > 0 ? difference / pooled : notEstimable('no_variation');
}
