// @internal
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { invertPositiveDefinite } from '../foundations/positive-definite.ts';
import { byFactor, covarianceJacobian, type CovarianceFactor } from './covariance-factor.ts';
import type { FixedEffectContrast } from './fixed-effects.ts';
import type { LikelihoodParts, Symmetric2 } from './mixed-model-likelihood.ts';

/** The relative variance of a coefficient and its degrees of freedom. */
export interface ContrastPrecision {
  /** Times the residual variance, the squared standard error. */
  readonly relativeVariance: number;
  readonly df: Estimated<number>;
}

/**
 * Degrees of freedom after Satterthwaite: 2v² / (g′Cg), where v is the coefficient's variance, g its gradient in the variance
 * parameters (θ, log σ), and C = 2H⁻¹ their covariance, H being the second derivatives of the deviance
 * L(θ) + R(θ)/σ² + N log σ² at its minimum. The result is the same in any parameters; here all derivatives are exact.
 *
 * A parameter that moves no variance to first order, as on the boundary of 0, has no share in g and is left out of H.
 *
 * @param residualDf N: visits less coefficients under REML, visits under maximum likelihood.
 *
 * R: `lmerTest::contest1D`.
 */
export function satterthwaite(
  parts: LikelihoodParts,
  factor: CovarianceFactor,
  residualDf: number,
): (contrast: FixedEffectContrast) => ContrastPrecision {
  const jacobian = covarianceJacobian(factor);
  const moving = jacobian.flatMap((row, i) => (row.some((cell) => cell !== 0) ? [i] : []));
  const L = byFactor(factor, parts.logDeterminant);
  const R = byFactor(factor, parts.residualSquares);
  const perVariance = residualDf / R.value;
  const hessian = moving.map((i) => [
    ...moving.map((j) => L.hessian[i][j] + R.hessian[i][j] * perVariance),
    -2 * R.gradient[i] * perVariance,
  ]);
  hessian.push([...moving.map((i) => -2 * R.gradient[i] * perVariance), 4 * residualDf]);
  const inverse = invertPositiveDefinite(hessian);

  return ({ weights }) => {
    let relativeVariance = 0;
    const byCell = [0, 0, 0];
    weights.forEach(([level, slope], i) => {
      const { inverseInformation, informationLoss } = parts.arms[i];
      const [a, b, c] = inverseInformation;
      const [x, y] = [a * level + b * slope, b * level + c * slope];
      relativeVariance += level * x + slope * y;
      informationLoss.forEach((cells, k) => (byCell[k] += quadratic(cells, x, y)));
    });
    if (inverse === undefined) return { relativeVariance, df: notEstimable('singular') };
    const gradient = moving.map((i) => jacobian[i].reduce((sum, cell, k) => sum + cell * byCell[k], 0));
    gradient.push(2 * relativeVariance);
    const spread = inverse.reduce((sum, row, i) => sum + gradient[i] * row.reduce((s, cell, j) => s + cell * gradient[j], 0), 0);
    return { relativeVariance, df: spread > 0 ? relativeVariance ** 2 / spread : notEstimable('singular') };
  };
}

const quadratic = ([a, b, c]: Symmetric2, x: number, y: number): number => a * x * x + 2 * b * x * y + c * y * y;
