import { betaQuantile, checkLevel, confidenceLevel, type Confidence } from '../foundations/distributions.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { checkProportion } from './proportion-counts.ts';

/**
 * The exact interval of a proportion of Clopper and Pearson: never covers less than its level, and so is wider than need
 * be; prefer `wilson` unless a guarantee is asked for.
 *
 * @returns `empty_arm` where the denominator is 0.
 * @throws PolkuError `invalid_count`.
 *
 * ```ts
 * const result = clopperPearson(0, 20);
 * isAbsent(result) ? result.reason : result.lower; // → 0
 * isAbsent(result) ? result.reason : result.upper.toFixed(4); // → '0.1684'
 * ```
 *
 * Source: Clopper and Pearson 1934. R: `binom.test(x, n)$conf.int`.
 */
export function clopperPearson(
  numerator: number,
  denominator: number,
  { level = confidenceLevel }: Confidence = {},
): Estimated<Interval<'clopper_pearson'>> {
  checkLevel(level);
  checkProportion(numerator, denominator);
  if (denominator === 0) return notEstimable('empty_arm');
  const tail = (1 - level) / 2;
  const without = denominator - numerator;
  return {
    lower: numerator === 0 ? 0 : betaQuantile(tail, numerator, without + 1),
    upper: without === 0 ? 1 : betaQuantile(1 - tail, numerator + 1, without),
    level,
    method: 'clopper_pearson',
  };
}
