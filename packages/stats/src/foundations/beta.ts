// @internal
import betainc from '@stdlib/math-base-special-betainc';
import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';

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
