// @internal
import { betainc } from '../special-functions/betainc.ts';

/** P(X > x) of Fisher's F distribution. */
export function fUpperTail(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  return df1 * x > df2
    ? betainc(df2 / (df2 + df1 * x), df2 / 2, df1 / 2, true, false)
    : betainc((df1 * x) / (df2 + df1 * x), df1 / 2, df2 / 2, true, true);
}
