// @internal
import { betainc } from '../special-functions/betainc.ts';

export { tQuantile } from '../special-functions/t-quantile.ts';

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
