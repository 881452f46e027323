import { confidenceLevel, tQuantile, tTwoSided } from '../foundations/distributions.ts';
import { isAbsent, notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { leastSquares, outerProducts, sandwich, type LinearModel } from '../foundations/least-squares.ts';
import { pairCount, type ScorePairs } from './score-pairs.ts';

export interface AdjustedDifference {
  /** Follow-up of the arm minus that of the reference, at one baseline. */
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: Interval<'t'>;
  readonly df: number;
  readonly pValue: number;
  /** Valid where residuals do not spread alike (HC3); absent where an observation alone decides its own fit. */
  readonly robustStandardError: Estimated<number>;
}

/** What rounding leaves of the residuals of a perfect fit, as a share of the scores. */
const roundingShare = 1e-14;

/**
 * Difference of two groups in a score at follow-up, given the same score at baseline: analysis of covariance. More precise than
 * comparing changes, and not fooled by groups that differ at baseline by chance.
 *
 * Misleads where groups differ at baseline for a reason (then the adjustment is too small, the baseline being measured with
 * error), where lines are not parallel, and where those without a follow-up differ. Assumes independent people.
 *
 * @returns `empty_arm`, `no_variation` where scores or changes are all alike or the fit is perfect, `too_few_observations`,
 *   `singular` where baselines tell the groups apart with certainty.
 *
 * ```ts
 * const pairs = (followUp: number[]) => scorePairsOf({ baseline: [3, 4, 5, 7], followUp });
 * ancova(pairs([6, 6, 8, 9]), pairs([4, 5, 6, 7])).estimate; // → 1.75
 * ```
 *
 * Source: Vickers and Altman 2001; MacKinnon and White 1985 (HC3). R: `lm(followUp ~ arm + baseline)`, `vcovHC(fit, "HC3")`.
 */
export function ancova(arm: ScorePairs, reference: ScorePairs): Estimated<AdjustedDifference> {
  const people = [pairCount(reference), pairCount(arm)];
  if (people.includes(0)) return notEstimable('empty_arm');
  const rows = [...rowsOf(reference, 0), ...rowsOf(arm, 1)];
  const isOneValue = (value: (row: Row) => number): boolean => rows.every((row) => value(row) === value(rows[0]));
  if (isOneValue(({ followUp }) => followUp) || isOneValue(({ followUp, baseline }) => followUp - baseline))
    return notEstimable('no_variation');
  const design = [rows.map(() => 1), rows.map((row) => row.group)];
  // A baseline that all share says nothing, and is left out as R leaves it out.
  if (!isOneValue(({ baseline }) => baseline)) design.push(rows.map((row) => row.baseline));
  const outcome = rows.map(({ followUp }) => followUp);
  const model = leastSquares(design, outcome);
  if (isAbsent(model)) return model;
  const { residualVariance, residualDf: df } = model;
  if (isAbsent(residualVariance)) return residualVariance;
  const largest = outcome.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  if (Math.sqrt(residualVariance) <= roundingShare * largest) return notEstimable('no_variation');
  const estimate = model.coefficients[1];
  const standardError = Math.sqrt(residualVariance * model.inverseInformation[1][1]);
  const half = tQuantile(0.5 + confidenceLevel / 2, df) * standardError;
  return {
    estimate,
    standardError,
    interval: { lower: estimate - half, upper: estimate + half, level: confidenceLevel, method: 't' },
    df,
    pValue: tTwoSided(estimate / standardError, df),
    robustStandardError: hc3(model),
  };
}

interface Row {
  readonly group: 0 | 1;
  readonly baseline: number;
  readonly followUp: number;
}

function rowsOf({ baseline, followUp, count }: ScorePairs, group: 0 | 1): Row[] {
  return Array.from(count).flatMap((people, i) =>
    Array.from({ length: people }, () => ({ group, baseline: baseline[i], followUp: followUp[i] })),
  );
}

function hc3({ design, residuals, leverages, inverseInformation }: LinearModel): Estimated<number> {
  if (leverages.some((leverage) => 1 - leverage < 1e-10)) return notEstimable('too_few_observations');
  const meat = outerProducts(design, (i) => residuals[i] / (1 - leverages[i]));
  return Math.sqrt(sandwich(inverseInformation, meat)[1][1]);
}
