import { betaLowerTail, betaUpperTail, chiSquareLowerTail, normalTwoSided } from './distributions.ts';

/** Terms whose weight is below this share of the sum are left out. */
const smallestShare = 1e-17;
/** Further than this many standard deviations below its mean, a Poisson count has no weight left. */
const reach = 10;

/**
 * P(T > t), t ≥ 0, of the noncentral t distribution: of (Z + ncp) / √(χ²/df). Power of t tests rests on it.
 *
 * A mixture of beta tails, summed with positive terms only where `ncp` ≥ 0, so that small tails keep their digits. Weights
 * are taken relative to the heaviest and divided by their sum: those of a large `ncp` are too small to be written down.
 *
 * ```ts
 * noncentralTUpperTail(2, 20, 1).toFixed(6); // → '0.176127'
 * ```
 *
 * Source: Lenth 1989 (AS 243). R: `pt(t, df, ncp, lower.tail = FALSE)`.
 */
export function noncentralTUpperTail(t: number, df: number, ncp: number): number {
  const rate = ncp ** 2 / 2;
  // The smaller of x and 1 − x carries the digits.
  const square = t * t;
  const upper = (a: number): number =>
    square < df ? betaUpperTail(square / (df + square), a, df / 2) : betaLowerTail(df / (df + square), df / 2, a);
  const lightest = Math.floor(rate - reach * Math.sqrt(rate));
  if (ncp > 0 && lightest > 0 && upper(lightest + 0.5) === 1) return 1;
  if (ncp > 50 && ncp > 10 * Math.sqrt(2 * df)) return averagedOverNormal(t, df, ncp);
  const heaviest = Math.floor(rate);
  let [even, odd] = [1, 1];
  let [evenTail, oddTail, evenWeights, oddWeights] = [0, 0, 0, 0];
  const add = (j: number): void => {
    evenTail += even * upper(j + 0.5);
    oddTail += odd * upper(j + 1);
    evenWeights += even;
    oddWeights += odd;
  };
  for (let j = heaviest; even + odd > smallestShare * Math.min(evenTail, oddTail); j += 1) {
    add(j);
    even *= rate / (j + 1);
    odd *= rate / (j + 1.5);
  }
  [even, odd] = [1, 1];
  for (let j = heaviest; j > 0 && even + odd > smallestShare; j -= 1) {
    even *= j / rate;
    odd *= (j + 0.5) / rate;
    add(j - 1);
  }
  const oddShare = Math.sign(ncp) * (1 - normalTwoSided(ncp));
  return Math.min(1, Math.max(0, 0.5 * (evenTail / evenWeights + oddShare * (oddTail / oddWeights))));
}

/**
 * The same tail as the mean over Z of P(χ² < df ((Z + ncp) / t)²): where `ncp` is large beside √df that is so smooth in Z
 * that equal steps give every digit, while the mixture would have very many terms.
 */
function averagedOverNormal(t: number, df: number, ncp: number): number {
  const [step, furthest] = [1 / 8, 12];
  let sum = 0;
  for (let z = -furthest; z <= furthest; z += step) sum += Math.exp((-z * z) / 2) * chiSquareLowerTail(df * ((z + ncp) / t) ** 2, df);
  return Math.min(1, (sum * step) / Math.sqrt(2 * Math.PI));
}
