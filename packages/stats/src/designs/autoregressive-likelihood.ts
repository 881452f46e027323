// @internal
import { brentRoot } from '../foundations/brent-root.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { cholesky, invertFactored, times } from '../foundations/positive-definite.ts';
import { weightedAt, type LaggedMoments, type Weighted } from './autoregressive-errors.ts';

/** The likelihood that the residuals' contrasts have (REML), at its maximum for a given φ. */
export interface RestrictedLikelihood extends Weighted {
  readonly coefficients: readonly number[];
  /** (X′C⁻¹X)⁻¹, C being the errors' covariance ÷ the innovations' variance. */
  readonly inverseInformation: readonly (readonly number[])[];
  /** Weighted sum of squared residuals; ÷ `residualDf`, the innovations' variance. */
  readonly squares: number;
  /** −2 log likelihood, up to a constant. */
  readonly deviance: number;
  /** By φ. */
  readonly devianceSlope: number;
}

/** Above this autocorrelation a series cannot be told from a sum of steps, which has no level of its own. */
const strongest = 0.9999;
/** Evenly spaced in atanh φ: the likelihood may have more than one hill. */
const gridSize = 60;

/**
 * The likelihood at φ of columns of which the last is the outcome; undefined where the columns determine one another, or the
 * outcome.
 */
export function restrictedLikelihood(moments: LaggedMoments, residualDf: number, phi: number): RestrictedLikelihood | undefined {
  const weighted = weightedAt(moments, phi);
  const { products, productsSlope } = weighted;
  const k = products.length - 1;
  const information = products.slice(0, k).map((row) => row.slice(0, k));
  const L = cholesky(information);
  if (L === undefined) return undefined;
  const inverseInformation = invertFactored(L);
  const outcome = products[k].slice(0, k);
  const coefficients = times(inverseInformation, outcome);
  const squares = products[k][k] - coefficients.reduce((sum, b, j) => sum + b * outcome[j], 0);
  if (!(squares > 0)) return undefined;
  const contrast = [...coefficients.map((b) => -b), 1];
  const squaresSlope = times(productsSlope, contrast).reduce((sum, x, j) => sum + x * contrast[j], 0);
  return {
    ...weighted,
    coefficients,
    inverseInformation,
    squares,
    deviance: residualDf * Math.log(squares) - weighted.logWeights + 2 * L.reduce((sum, row, j) => sum + Math.log(row[j]), 0),
    devianceSlope: (residualDf * squaresSlope) / squares - weighted.logWeightsSlope + traceOfProduct(inverseInformation, productsSlope),
  };
}

/**
 * φ by restricted maximum likelihood: each place on a grid where the slope turns is followed to its root, and the lowest taken.
 *
 * @returns `singular` where the likelihood grows up to φ = 1, `no_variation` where it grows up to −1: each error is then minus
 * the one before.
 */
export function mostLikelyPhi(
  moments: LaggedMoments,
  residualDf: number,
  areWhole: boolean,
): Estimated<{ readonly phi: number; readonly likelihood: RestrictedLikelihood }> {
  const at = (phi: number) => restrictedLikelihood(moments, residualDf, phi);
  const end = Math.atanh(strongest);
  const start = areWhole ? -end : 0;
  const grid = Array.from({ length: gridSize + 1 }, (_, i) => Math.tanh(start + ((end - start) * i) / gridSize));
  const points = grid.map((phi) => ({ phi, likelihood: at(phi) }));
  const candidates = points.flatMap(({ phi, likelihood }, i) => {
    if (likelihood === undefined) return [];
    const next = points[i + 1];
    const isEnd = (i === 0 && likelihood.devianceSlope >= 0) || (next === undefined && likelihood.devianceSlope <= 0);
    if (isEnd) return [{ phi, likelihood }];
    if (next?.likelihood === undefined || likelihood.devianceSlope > 0 || next.likelihood.devianceSlope <= 0) return [];
    const root = brentRoot((x) => at(x)?.devianceSlope ?? Number.NaN, phi, next.phi);
    const found = at(root);
    return found === undefined ? [] : [{ phi: root, likelihood: found }];
  });
  const [best] = candidates.toSorted((a, b) => a.likelihood.deviance - b.likelihood.deviance);
  if (best === undefined || (areWhole && best.phi === grid[0])) return notEstimable('no_variation');
  return best.phi === grid.at(-1) ? notEstimable('singular') : best;
}

/** tr(AB) of symmetric matrices, of B as many rows as A has. */
export function traceOfProduct(A: readonly (readonly number[])[], B: readonly (readonly number[])[]): number {
  return A.reduce((sum, row, i) => sum + row.reduce((s, cell, j) => s + cell * B[i][j], 0), 0);
}
