import { chiSquareUpperTail, confidenceLevel, normalReach, type Confidence } from '../foundations/distributions.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { checkProportion } from './proportion-counts.ts';

/** Counts of one stratum: how many of the arm and of the reference there are, and how many of them have it. */
export interface ProportionStratum {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
}

export interface MantelHaenszel {
  /** Common odds ratio, arm over reference, with the interval of Robins, Breslow and Greenland. */
  readonly oddsRatio: Estimated<{ readonly estimate: number; readonly interval: Interval<'robins_breslow_greenland'> }>;
  readonly chiSquare: number;
  readonly df: 1;
  readonly pValue: number;
}

/**
 * Compares two proportions within strata and adds up: the common odds ratio and the test of Mantel and Haenszel, without
 * continuity correction.
 *
 * Misleads where the odds ratio differs from stratum to stratum: it is then an average that none of them has. A stratum
 * that holds only one person, or only one arm, says nothing and takes no part.
 *
 * @returns `no_common_segment` where no stratum holds both arms, `no_variation` where within each all are alike.
 * @throws PolkuError `invalid_count`.
 *
 * ```ts
 * const strata = [{ x1: 2, n1: 4, x0: 1, n0: 3 }, { x1: 2, n1: 4, x0: 1, n0: 3 }];
 * const result = mantelHaenszel(strata);
 * const ratio = isAbsent(result) ? result : result.oddsRatio;
 * isAbsent(ratio) ? ratio.reason : ratio.estimate; // → 2
 * ```
 *
 * Source: Mantel and Haenszel 1959; Robins, Breslow and Greenland 1986. R: `mantelhaen.test(correct = FALSE)`.
 */
export function mantelHaenszel(
  strata: readonly ProportionStratum[],
  { level = confidenceLevel }: Confidence = {},
): Estimated<MantelHaenszel> {
  let [excess, variance] = [0, 0];
  let [R, S, PR, cross, QS] = [0, 0, 0, 0, 0];
  let compared = 0;
  for (const { x1, n1, x0, n0 } of strata) {
    checkProportion(x1, n1);
    checkProportion(x0, n0);
    if (n1 === 0 || n0 === 0) continue;
    compared += 1;
    const n = n1 + n0;
    const withIt = x1 + x0;
    excess += x1 - (n1 * withIt) / n;
    variance += ((n1 / n) * (n0 / n) * withIt * (n - withIt)) / (n - 1);
    const [concordant, discordant] = [(x1 * (n0 - x0)) / n, ((n1 - x1) * x0) / n];
    const [P, Q] = [(x1 + n0 - x0) / n, (n1 - x1 + x0) / n];
    R += concordant;
    S += discordant;
    PR += P * concordant;
    cross += P * discordant + Q * concordant;
    QS += Q * discordant;
  }
  if (compared === 0) return notEstimable('no_common_segment');
  if (variance === 0) return notEstimable('no_variation');
  const chiSquare = excess ** 2 / variance;
  return { oddsRatio: commonOddsRatio([R, S], [PR, cross, QS], level), chiSquare, df: 1, pValue: chiSquareUpperTail(chiSquare, 1) };
}

function commonOddsRatio(
  [R, S]: readonly [number, number],
  [PR, cross, QS]: readonly [number, number, number],
  level: number,
): MantelHaenszel['oddsRatio'] {
  if (R === 0 || S === 0) return notEstimable('zero_cell');
  const estimate = R / S;
  const spread = Math.exp(normalReach(level) * Math.sqrt(PR / (2 * R * R) + cross / (2 * R * S) + QS / (2 * S * S)));
  return {
    estimate,
    interval: { lower: estimate / spread, upper: estimate * spread, level, method: 'robins_breslow_greenland' },
  };
}
