// @internal
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { invertPositiveDefinite } from '../foundations/positive-definite.ts';
import { byFactor, covarianceJacobian, type CovarianceFactor } from './covariance-factor.ts';
import type { VarianceParts } from './mixed-model-likelihood.ts';

/** The variance of a coefficient relative to the residual one, and what it moves by with each cell of Ψ. */
export interface ContrastVariance {
  readonly relativeVariance: number;
  readonly byCell: readonly number[];
}

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
  parts: VarianceParts,
  factor: CovarianceFactor,
  residualDf: number,
): (variance: ContrastVariance) => ContrastPrecision {
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

  return ({ relativeVariance, byCell }) => {
    if (inverse === undefined) return { relativeVariance, df: notEstimable('singular') };
    const gradient = moving.map((i) => jacobian[i].reduce((sum, cell, k) => sum + cell * byCell[k], 0));
    gradient.push(2 * relativeVariance);
    const spread = inverse.reduce((sum, row, i) => sum + gradient[i] * row.reduce((s, cell, j) => s + cell * gradient[j], 0), 0);
    return { relativeVariance, df: spread > 0 ? relativeVariance ** 2 / spread : notEstimable('singular') };
  };
}
