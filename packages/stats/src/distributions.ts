import betainc from '@stdlib/math-base-special-betainc';
import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** Level of every interval. */
export const confidenceLevel = 0.95;

/** Quantile of the standard normal distribution. */
export function normalQuantile(p: number): number {
  return -Math.SQRT2 * erfcinv(2 * p);
}

/** The normal quantile of two-sided 95 % intervals, 1.959964. */
export const z95 = normalQuantile(0.5 + confidenceLevel / 2);

/** P(Z > z): accurate in the far tail, where 1 − cdf would be 0. */
export function normalUpperTail(z: number): number {
  return 0.5 * erfc(z / Math.SQRT2);
}

/** Two-sided p-value of a standard normal statistic. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** P(X > x) of the chi-square distribution. */
export function chiSquareUpperTail(x: number, df: number): number {
  return x <= 0 ? 1 : gammainc(x / 2, df / 2, true, true);
}

/** Two-sided p-value of a t statistic. */
export function tTwoSided(t: number, df: number): number {
  return betainc(df / (df + t * t), df / 2, 0.5, true, false);
}

/** Quantile of Student's t distribution. */
export function tQuantile(p: number, df: number): number {
  return tQuantileOf(p, df);
}
