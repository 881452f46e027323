import { confidenceLevel, normalReach, type Confidence } from '../foundations/confidence.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { checkProportion } from './proportion-counts.ts';
import type { ProportionContrast } from './proportion.ts';

/**
 * Odds ratio of two proportions, arm over reference, with Woolf's interval on the logarithm.
 *
 * Misleads where read as a ratio of shares: with common outcomes it lies further from 1. Nothing is added to empty cells.
 *
 * @returns `empty_arm`, or `zero_cell` where any of the four counts is 0.
 * @throws PolkuError `invalid_count`.
 *
 * ```ts
 * const result = oddsRatio(2, 4, 1, 3);
 * isAbsent(result) ? result.reason : result.estimate; // → 2
 * ```
 *
 * Source: Woolf 1955.
 */
export function oddsRatio(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  { level = confidenceLevel }: Confidence = {},
): Estimated<ProportionContrast<'woolf'>> {
  checkProportion(x1, n1);
  checkProportion(x0, n0);
  if (n1 === 0 || n0 === 0) return notEstimable('empty_arm');
  const cells = [x1, n1 - x1, x0, n0 - x0];
  if (cells.includes(0)) return notEstimable('zero_cell');
  const estimate = (x1 / (n1 - x1)) * ((n0 - x0) / x0);
  const spread = Math.exp(normalReach(level) * Math.sqrt(cells.reduce((sum, count) => sum + 1 / count, 0)));
  return { estimate, interval: { lower: estimate / spread, upper: estimate * spread, level, method: 'woolf' } };
}
