import { chiSquareUpperTail, confidenceLevel, normalReach, type Confidence } from '../foundations/distributions.ts';
import { isAbsent, notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { checkProportion } from './proportion-counts.ts';

/**
 * Wilson's score interval of a proportion, without continuity correction: stays within 0 and 1 and holds its level in
 * small groups.
 *
 * @returns `empty_arm` where the denominator is 0.
 * @throws PolkuError `invalid_count`.
 *
 * ```ts
 * const result = wilson(10, 35);
 * isAbsent(result) ? result.reason : result.lower.toFixed(3); // → '0.163'
 * ```
 *
 * Source: Wilson 1927. R: `prop.test(x, n, correct = FALSE)$conf.int`.
 */
export function wilson(
  numerator: number,
  denominator: number,
  { level = confidenceLevel }: Confidence = {},
): Estimated<Interval<'wilson'>> {
  checkProportion(numerator, denominator);
  if (denominator === 0) return notEstimable('empty_arm');
  const p = numerator / denominator;
  const z = normalReach(level);
  const z2 = z * z;
  const centre = (p + z2 / (2 * denominator)) / (1 + z2 / denominator);
  const half = (z / (1 + z2 / denominator)) * Math.sqrt((p * (1 - p)) / denominator + z2 / (4 * denominator ** 2));
  // At 0 and at all, the limit is exact: rounding must not move it off the end.
  return {
    lower: numerator === 0 ? 0 : Math.max(0, centre - half),
    upper: numerator === denominator ? 1 : Math.min(1, centre + half),
    level,
    method: 'wilson',
  };
}

export interface ProportionContrast<Method extends string> {
  readonly estimate: number;
  readonly interval: Interval<Method>;
}

/**
 * Difference of two proportions, arm minus reference, with Newcombe's hybrid score interval (his method 10).
 *
 * ```ts
 * const result = newcombe(56, 70, 48, 80);
 * isAbsent(result) ? result.reason : result.interval.lower.toFixed(4); // → '0.0524'
 * ```
 *
 * Source: Newcombe 1998.
 */
export function newcombe(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  { level = confidenceLevel }: Confidence = {},
): Estimated<ProportionContrast<'newcombe'>> {
  const [w1, w0] = [wilson(x1, n1, { level }), wilson(x0, n0, { level })];
  if (isAbsent(w1)) return w1;
  if (isAbsent(w0)) return w0;
  const [p1, p0] = [x1 / n1, x0 / n0];
  const estimate = p1 - p0;
  return {
    estimate,
    interval: {
      lower: estimate - Math.hypot(p1 - w1.lower, w0.upper - p0),
      upper: estimate + Math.hypot(w1.upper - p1, p0 - w0.lower),
      level,
      method: 'newcombe',
    },
  };
}

/**
 * Ratio of two proportions, arm over reference, with Katz's log interval; `zero_cell` where either numerator is 0.
 *
 * ```ts
 * const result = katzRiskRatio(30, 100, 20, 100);
 * isAbsent(result) ? result.reason : result.interval.lower.toFixed(3); // → '0.916'
 * ```
 */
export function katzRiskRatio(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  { level = confidenceLevel }: Confidence = {},
): Estimated<ProportionContrast<'katz'>> {
  checkProportion(x1, n1);
  checkProportion(x0, n0);
  if (n1 === 0 || n0 === 0) return notEstimable('empty_arm');
  if (x1 === 0 || x0 === 0) return notEstimable('zero_cell');
  const estimate = x1 / n1 / (x0 / n0);
  const spread = normalReach(level) * Math.sqrt(1 / x1 - 1 / n1 + 1 / x0 - 1 / n0);
  return {
    estimate,
    interval: { lower: estimate * Math.exp(-spread), upper: estimate * Math.exp(spread), level, method: 'katz' },
  };
}

/**
 * Pearson's chi-square test of two proportions, without continuity correction; `no_variation` where all or none have it.
 *
 * ```ts
 * const result = chiSquareTest(30, 100, 20, 100);
 * isAbsent(result) ? result.reason : result.pValue.toFixed(3); // → '0.102'
 * ```
 */
export function chiSquareTest(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
): Estimated<{ chiSquare: number; df: number; pValue: number }> {
  checkProportion(x1, n1);
  checkProportion(x0, n0);
  if (n1 === 0 || n0 === 0) return notEstimable('empty_arm');
  const [with_, without, all] = [x1 + x0, n1 + n0 - x1 - x0, n1 + n0];
  if (with_ === 0 || without === 0) return notEstimable('no_variation');
  const chiSquare = (all * (x1 * (n0 - x0) - x0 * (n1 - x1)) ** 2) / (n1 * n0 * with_ * without);
  return { chiSquare, df: 1, pValue: chiSquareUpperTail(chiSquare, 1) };
}
