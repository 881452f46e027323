import { betaLowerTail, betaUpperTail } from './distributions.ts';

/** Terms whose weight is below this share of the sum are left out. */
const smallestShare = 1e-17;
const mostTerms = 100_000;

/**
 * P(T > t), t ≥ 0, of the noncentral t distribution: of (Z + ncp) / √(χ²/df). Power of t tests rests on it.
 *
 * A mixture of beta tails, summed with positive terms only where `ncp` ≥ 0, so that small tails keep their digits.
 *
 * Source: Lenth 1989 (AS 243). R: `pt(t, df, ncp, lower.tail = FALSE)`.
 */
export function noncentralTUpperTail(t: number, df: number, ncp: number): number {
  const rate = ncp ** 2 / 2;
  // The smaller of x and 1 − x carries the digits.
  const square = t * t;
  const upper = (a: number): number =>
    square < df ? betaUpperTail(square / (df + square), a, df / 2) : betaLowerTail(df / (df + square), df / 2, a);
  const halfNormalConstant = Math.log(Math.SQRT2 * (Math.sqrt(Math.PI) / 2));
  let [logEven, logOdd] = [-rate, rate > 0 ? Math.log(Math.abs(ncp)) - rate - halfNormalConstant : -Infinity];
  let sum = 0;
  for (let j = 0; j < mostTerms; j += 1) {
    const [even, odd] = [Math.exp(logEven), Math.sign(ncp) * Math.exp(logOdd)];
    sum += 0.5 * (even * upper(j + 0.5) + odd * upper(j + 1));
    if (rate === 0 || (j > rate && even + Math.abs(odd) < smallestShare * Math.abs(sum))) break;
    logEven += Math.log(rate / (j + 1));
    logOdd += Math.log(rate / (j + 1.5));
  }
  return Math.min(1, Math.max(0, sum));
}
