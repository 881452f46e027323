// @internal
import { gammainc } from '../special-functions/gammainc.ts';

export { chiSquareQuantile } from '../special-functions/chi-square-quantile.ts';

/** P(X ≤ x) of the chi-square distribution. */
export function chiSquareLowerTail(x: number, df: number): number {
  return x <= 0 ? 0 : gammainc(x / 2, df / 2, true, false);
}

/** P(X > x) of the chi-square distribution. */
export function chiSquareUpperTail(x: number, df: number): number {
  return x <= 0 ? 1 : gammainc(x / 2, df / 2, true, true);
}
