import { brentRoot } from '../foundations/brent-root.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { checkProportion } from './proportion-counts.ts';
import { supportOf, walkTables, type Margins } from './tables-of-margins.ts';

/**
 * Odds ratio of two proportions, arm over reference, that makes the table seen likeliest among those of its margins: the
 * conditional maximum likelihood estimate, which goes with Fisher's exact test and lies nearer 1 than `oddsRatio`.
 *
 * Misleads where read as a ratio of shares. Suits small counts; with large ones it is that of `oddsRatio`.
 *
 * @param options `tolerance`: how near the root the search stops, of the odds ratio where it is below 1 and of its
 *   reciprocal where it is above; 0, to the last digits, unless told. R stops at 2⁻¹³: with that tolerance the estimate has
 *   R's digits, of which the fifth may be wrong.
 * @returns `empty_arm`, or `zero_cell` where no table of the margins holds fewer, or none holds more: the estimate would
 *   be 0 or infinite.
 * @throws PolkuError `invalid_count`.
 *
 * ```ts
 * const result = fisherOddsRatio(3, 4, 1, 4);
 * isAbsent(result) ? result.reason : result.toFixed(3); // → '6.408'
 * ```
 *
 * Source: Fisher 1935; Cornfield 1956. R: `fisher.test(matrix(c(x1, n1 - x1, x0, n0 - x0), 2))$estimate`.
 */
export function fisherOddsRatio(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  { tolerance = 0 }: { readonly tolerance?: number } = {},
): Estimated<number> {
  checkProportion(x1, n1);
  checkProportion(x0, n0);
  if (n1 === 0 || n0 === 0) return notEstimable('empty_arm');
  const margins = { n1, n0, withIt: x1 + x0 };
  const { fewest, most } = supportOf(margins);
  if (x1 === fewest || x1 === most) return notEstimable('zero_cell');
  // Known without a sum, and so without its rounding: the search's first step depends on which end is the nearer.
  const withoutEffect = (n1 * margins.withIt) / (n1 + n0) - x1;
  const excess = (ratio: number): number => (ratio === 0 ? fewest - x1 : ratio === 1 ? withoutEffect : meanExcess(margins, ratio, x1));
  if (withoutEffect > 0) return brentRoot(excess, 0, 1, tolerance);
  if (withoutEffect < 0) return 1 / brentRoot((reciprocal) => excess(1 / reciprocal), Number.EPSILON, 1, tolerance);
  return 1;
}

/** By how much the count expected of the first group exceeds the one seen. */
function meanExcess(margins: Margins, oddsRatio: number, seen: number): number {
  let [all, excess] = [0, 0];
  walkTables(margins, oddsRatio, (x, likelihood) => {
    excess += (x - seen) * likelihood;
    return (all += likelihood);
  });
  return excess / all;
}
