import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { checkProportion } from './proportion-counts.ts';

/** Tables this little likelier than the one seen count as equally likely: R's relErr, against rounding. */
const equallyLikely = 1 + 1e-7;

/**
 * Fisher's exact test that two proportions are one: the two-sided p-value, summing every table, of the same margins, that
 * is no likelier than the one seen. Suits small counts; conservative, since it conditions on both margins.
 *
 * @returns `empty_arm` where either group is empty.
 * @throws PolkuError `invalid_count`.
 *
 * ```ts
 * fisherExact(9, 10, 3, 10).toFixed(4); // → '0.0198'
 * ```
 *
 * Source: Fisher 1935. R: `fisher.test(matrix(c(x1, n1 - x1, x0, n0 - x0), 2))$p.value`.
 */
export function fisherExact(x1: number, n1: number, x0: number, n0: number): Estimated<number> {
  checkProportion(x1, n1);
  checkProportion(x0, n0);
  if (n1 === 0 || n0 === 0) return notEstimable('empty_arm');
  const withIt = x1 + x0;
  const [fewest, most] = [Math.max(0, withIt - n0), Math.min(n1, withIt)];
  const mode = Math.min(most, Math.max(fewest, Math.floor(((n1 + 1) * (withIt + 1)) / (n1 + n0 + 2))));
  // Likelihoods relative to the likeliest table: products of ratios, without factorials.
  const likelihood = new Float64Array(most - fewest + 1);
  likelihood[mode - fewest] = 1;
  for (let x = mode; x < most; x += 1)
    likelihood[x + 1 - fewest] = (likelihood[x - fewest] * (n1 - x) * (withIt - x)) / ((x + 1) * (n0 - withIt + x + 1));
  for (let x = mode; x > fewest; x -= 1)
    likelihood[x - 1 - fewest] = (likelihood[x - fewest] * x * (n0 - withIt + x)) / ((n1 - x + 1) * (withIt - x + 1));
  const seen = likelihood[x1 - fewest] * equallyLikely;
  const ascending = likelihood.toSorted();
  let [unlikelier, all] = [0, 0];
  for (const value of ascending) {
    all += value;
    if (value <= seen) unlikelier += value;
  }
  return Math.min(1, unlikelier / all);
}
