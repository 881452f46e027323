import betainc from '@stdlib/math-base-special-betainc';
import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';
import chiSquareQuantileOf from '@stdlib/stats-base-dists-chisquare-quantile';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** Level of every interval. */
export const confidenceLevel = 0.95;

/** P(Z ≤ z): accurate in the far left tail. */
export function normalLowerTail(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2);
}

/** P(Z > z): accurate in the far tail, where 1 − cdf would be 0. */
export function normalUpperTail(z: number): number {
  return 0.5 * erfc(z / Math.SQRT2);
}

/** Quantile of the standard normal distribution. */
export function normalQuantile(p: number): number {
  return -Math.SQRT2 * erfcinv(2 * p);
}

/** The normal quantile of two-sided 95 % intervals, 1.959964. */
export const z95 = normalQuantile(0.5 + confidenceLevel / 2);

/** Two-sided p-value of a standard normal statistic. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** P(X ≤ x) of the chi-square distribution. */
export function chiSquareLowerTail(x: number, df: number): number {
  return x <= 0 ? 0 : gammainc(x / 2, df / 2, true, false);
}

/** P(X > x) of the chi-square distribution. */
export function chiSquareUpperTail(x: number, df: number): number {
  return x <= 0 ? 1 : gammainc(x / 2, df / 2, true, true);
}

export function chiSquareQuantile(p: number, df: number): number {
  return chiSquareQuantileOf(p, df);
}

/** P(T > t) of Student's t distribution. */
export function tUpperTail(t: number, df: number): number {
  const oneTail = tTwoSided(t, df) / 2;
  return t > 0 ? oneTail : 1 - oneTail;
}

/** Two-sided p-value of a t statistic. */
export function tTwoSided(t: number, df: number): number {
  // Near 0 the incomplete beta at 1 − x keeps the digits that x, close to 1, has lost.
  return t * t < df ? betainc((t * t) / (df + t * t), 0.5, df / 2, true, true) : betainc(df / (df + t * t), df / 2, 0.5, true, false);
}

/** Quantile of Student's t distribution. */
export function tQuantile(p: number, df: number): number {
  return tQuantileOf(p, df);
}

/** P(X ≤ x) of the beta distribution. */
export function betaLowerTail(x: number, a: number, b: number): number {
  return betainc(x, a, b, true, false);
}

/** P(X > x) of the beta distribution. */
export function betaUpperTail(x: number, a: number, b: number): number {
  return betainc(x, a, b, true, true);
}

export function betaQuantile(p: number, a: number, b: number): number {
  return betaQuantileOf(p, a, b);
}

/** P(X > x) of Fisher's F distribution. */
export function fUpperTail(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  return df1 * x > df2
    ? betainc(df2 / (df2 + df1 * x), df2 / 2, df1 / 2, true, false)
    : betainc((df1 * x) / (df2 + df1 * x), df1 / 2, df2 / 2, true, true);
}
