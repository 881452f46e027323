// @internal
import { betainc } from '../special-functions/betainc.ts';

export { betaQuantile } from '../special-functions/beta-quantile.ts';

/** P(X ≤ x) of the beta distribution. */
export function betaLowerTail(x: number, a: number, b: number): number {
  return betainc(x, a, b, true, false);
}

/** P(X > x) of the beta distribution. */
export function betaUpperTail(x: number, a: number, b: number): number {
  return betainc(x, a, b, true, true);
}
