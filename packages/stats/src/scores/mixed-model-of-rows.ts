import { notEstimable, type Estimated, type NotEstimableReason } from '../foundations/estimate.ts';
import { times } from '../foundations/positive-definite.ts';
import { covariateDesign, type CovariateDesign } from './covariate-design.ts';
import { covariateLikelihood, type CovariateParts } from './covariate-likelihood.ts';
import { checkCovariateRows, type CovariateScoreRows } from './covariate-rows.ts';
import type { CovariateEffect } from './fixed-effects.ts';
import { fittedMixedModel, type MixedModel, type MixedModelOptions, type RelativeCoefficient } from './mixed-model.ts';

/**
 * The mixed model of repeated scores with named covariates beside it: score ~ arm * time + covariates, with each person's own level
 * (and slope, if asked). A covariate may be of people or of visits; its coefficient is the difference in score that goes with one unit
 * of it, at every time alike. The fit costs what the people do, not what the patterns of their visits do (`mixedModel`).
 *
 * Misleads as `mixedModel` does, and where a covariate follows from the arm: what the arm does by way of it is then taken away from
 * the arm. Choose covariates before looking.
 *
 * Assumes, units and reasons of absence as `mixedModel`. A covariate that arm, time and the covariates before it determine has no
 * coefficient, as in R.
 *
 * @throws PolkuError as `mixedModelTableOf`, also for a covariate that is not finite, naming the index of the row; `invalid_argument`
 *   for a level that is none.
 *
 * ```ts
 * const rows = {
 *   id: [1, 1, 2, 2, 3, 3, 4, 4],
 *   arm: [0, 0, 0, 0, 1, 1, 1, 1],
 *   time: [0, 1, 0, 1, 0, 1, 0, 1],
 *   score: [4, 5, 6, 8, 5, 9, 7, 10],
 *   arms: ['usual care', 'pilot'],
 *   covariates: [{ name: 'x_age', values: [30, 30, 40, 40, 30, 30, 41, 41] }],
 * };
 * const model = mixedModelOfRows(rows);
 * isAbsent(model) ? model.reason : model.coefficients[3].effect; // → { of: 'covariate', covariate: 'x_age' }
 * isAbsent(model) ? model.reason : model.coefficients[3].estimate.toFixed(4); // → '0.1878'
 * ```
 *
 * Source: as `mixedModel`. R: `lmerTest::lmer(score ~ arm * time + x_age + (1 | id))`.
 */
export function mixedModelOfRows(rows: CovariateScoreRows, options: MixedModelOptions = {}): Estimated<MixedModel<CovariateEffect>> {
  checkCovariateRows(rows);
  if (rows.id.length === 0) return notEstimable('no_data');
  const design = covariateDesign(rows);
  const columns = design.effects.length;
  const reason = whyNot(design, columns, options.randomSlope === true);
  if (reason !== undefined) return notEstimable(reason);
  const { personCount, visitCount, origin, unit, totalSquares, triangle } = design;
  const scale = triangle.reduce((sum, row, j) => sum + 2 * Math.log(row[j]), 0);
  return fittedMixedModel(
    {
      personCount,
      visitCount,
      origin,
      unit,
      totalSquares,
      columns,
      scale,
      likelihood: (covariance, reml) => covariateLikelihood(design, covariance, reml),
      coefficients: (parts) => coefficientsOf(design, parts),
    },
    options,
  );
}

function whyNot(design: CovariateDesign, columns: number, randomSlope: boolean): NotEstimableReason | undefined {
  const { arms, personCount, visitCount, withinPeople, totalSquares, gramDeterminant } = design;
  if (arms < 2) return 'one_arm';
  if (totalSquares === 0) return 'no_variation';
  // What differs between people only must leave some of them to vary; and levels and slopes some of the visits.
  const ofPeople = randomSlope ? personCount : withinPeople;
  if (personCount <= columns - withinPeople || visitCount <= Math.max(columns, personCount + ofPeople)) return 'too_few_observations';
  return randomSlope && gramDeterminant.every((determinant) => determinant <= 1e-12) ? 'singular' : undefined;
}

/** X = QR: a coefficient of X is a row of R⁻¹ times those of Q. */
function coefficientsOf(
  { effects, triangle, fit }: CovariateDesign,
  parts: CovariateParts,
): readonly RelativeCoefficient<CovariateEffect>[] {
  const { departure, inverseInformation, informationLoss } = parts;
  const ofBasis = fit.map((share, j) => share + departure[j]);
  return effects.map((effect, j) => {
    const weights = rowOfInverse(triangle, j);
    const spread = times(inverseInformation, weights);
    return {
      effect,
      estimate: dot(weights, ofBasis),
      variance: { relativeVariance: dot(weights, spread), byCell: informationLoss.map((loss) => dot(spread, times(loss, spread))) },
    };
  });
}

/** Row `row` of the inverse of an upper triangle. */
function rowOfInverse(triangle: readonly (readonly number[])[], row: number): number[] {
  const inverse = triangle.map(() => 0);
  inverse[row] = 1 / triangle[row][row];
  for (let column = row + 1; column < triangle.length; column += 1) {
    let sum = 0;
    for (let k = row; k < column; k += 1) sum += inverse[k] * triangle[k][column];
    inverse[column] = -sum / triangle[column][column];
  }
  return inverse;
}

const dot = (u: readonly number[], v: readonly number[]): number => u.reduce((sum, x, j) => sum + x * v[j], 0);
