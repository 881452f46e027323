import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { checkProportion } from './proportion-counts.ts';
import { walkTables } from './tables-of-margins.ts';

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
 * const result = fisherExact(9, 10, 3, 10);
 * isAbsent(result) ? result.reason : result.toFixed(4); // → '0.0198'
 * ```
 *
 * Source: Fisher 1935. R: `fisher.test(matrix(c(x1, n1 - x1, x0, n0 - x0), 2))$p.value`.
 */
export function fisherExact(x1: number, n1: number, x0: number, n0: number): Estimated<number> {
  checkProportion(x1, n1);
  checkProportion(x0, n0);
  if (n1 === 0 || n0 === 0) return notEstimable('empty_arm');
  const margins = { n1, n0, withIt: x1 + x0 };
  let seen = 0;
  walkTables(margins, 1, (x, likelihood) => {
    if (x === x1) seen = likelihood;
    return 0;
  });
  let [unlikelier, all] = [0, 0];
  walkTables(margins, 1, (_, likelihood) => {
    all += likelihood;
    if (likelihood <= seen * equallyLikely) unlikelier += likelihood;
    return unlikelier;
  });
  return Math.min(1, unlikelier / all);
}
