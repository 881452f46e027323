// @internal
import gammainc from '@stdlib/math-base-special-gammainc';
import chiSquareQuantileOf from '@stdlib/stats-base-dists-chisquare-quantile';

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
