// @internal
import { cholesky, invertFactored, times } from '../foundations/positive-definite.ts';
import { accumulator, addFirst, addSecond, directions, mirrored, pairs } from './cell-derivatives.ts';
import type { CovariateDesign } from './covariate-design.ts';
import type { RelativeCovariance, VarianceParts } from './mixed-model-likelihood.ts';

type Matrix = readonly (readonly number[])[];

export interface CovariateParts extends VarianceParts {
  /** Generalised least squares coefficients of Q, as a departure from the ordinary ones. */
  readonly departure: readonly number[];
  /** P = (Q′V⁻¹Q)⁻¹. */
  readonly inverseInformation: Matrix;
  /** −∂(Q′V⁻¹Q)/∂Ψ, by the three cells of Ψ. */
  readonly informationLoss: readonly Matrix[];
}

/**
 * As `likelihoodParts`, of columns that people share with nobody: with U = Z′V⁻¹[Q, r] = (I + GΨ)⁻¹Z′[Q, r] of each person,
 * M = [Q, r]′V⁻¹[Q, r] = [Q, r]′[Q, r] − Σ (Z′[Q, r])′ΨU, and along a direction E of Ψ its derivative is −Σ U′EU. Where a
 * coefficient vector b is least, so is R = (−b, 1)′M(−b, 1).
 */
export function covariateLikelihood(design: CovariateDesign, psi: RelativeCovariance, reml: boolean): CovariateParts {
  const { personCount, totals } = design;
  const width = design.effects.length + 1;
  const p = width - 1;
  const matrix = (): number[][] => Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  const M = matrix();
  const E = directions.map(matrix);
  for (let j = 0; j < p; j += 1) M[j][j] = 1;
  M[p][p] = design.squares;
  const [first, second] = [new Float64Array(width), new Float64Array(width)];
  let logDeterminant = 0;
  const person = personAt(design, psi, first, second);
  for (let i = 0; i < personCount; i += 1) {
    logDeterminant += Math.log(person(i).d);
    const at = 2 * width * i;
    const [p11, p12, p22] = psi.cells;
    for (let j = 0; j < width; j += 1) {
      const [w1, w2] = [p11 * first[j] + p12 * second[j], p12 * first[j] + p22 * second[j]];
      for (let l = 0; l < width; l += 1) M[l][j] -= totals[at + l] * w1 + totals[at + width + l] * w2;
      for (let l = 0; l <= j; l += 1) {
        E[0][j][l] += first[j] * first[l];
        E[1][j][l] += first[j] * second[l] + second[j] * first[l];
        E[2][j][l] += second[j] * second[l];
      }
    }
  }
  for (const loss of E) for (let j = 0; j < width; j += 1) for (let l = 0; l < j; l += 1) loss[l][j] = loss[j][l];

  const information = M.slice(0, p).map((row) => row.slice(0, p));
  const factor = cholesky(information);
  const inverseInformation = factor === undefined ? information.map((row) => row.map(() => NaN)) : invertFactored(factor);
  const score = M.slice(0, p).map((row) => row[p]);
  const departure = times(inverseInformation, score);
  if (reml) logDeterminant += (factor ?? []).reduce((sum, row, j) => sum + 2 * Math.log(row[j]), 0);
  const residualSquares = M[p][p] - departure.reduce((sum, b, j) => sum + b * score[j], 0);

  const [L, R] = [accumulator(), accumulator()];
  for (let i = 0; i < personCount; i += 1) {
    const { a11, a12, a22 } = person(i);
    // T = U P U′, and v = U (−b, 1).
    let [t11, t12, t22] = [0, 0, 0];
    let [v1, v2] = [first[p], second[p]];
    for (let j = 0; j < p; j += 1) {
      v1 -= departure[j] * first[j];
      v2 -= departure[j] * second[j];
      if (!reml) continue;
      let [x, y] = [0, 0];
      for (let l = 0; l < p; l += 1) {
        x += inverseInformation[j][l] * first[l];
        y += inverseInformation[j][l] * second[l];
      }
      t11 += first[j] * x;
      t12 += first[j] * y;
      t22 += second[j] * y;
    }
    addFirst(L.gradient, a11 - t11, a12 - t12, a22 - t22);
    addSecond(L.hessian, a11, a12, a22, 2 * t11 - a11, 2 * t12 - a12, 2 * t22 - a22);
    addFirst(R.gradient, -v1 * v1, -v1 * v2, -v2 * v2);
    addSecond(R.hessian, a11, a12, a22, 2 * v1 * v1, 2 * v1 * v2, 2 * v2 * v2);
  }
  // The coefficients follow Ψ: what that takes from the second derivatives.
  const informationLoss = E.map((loss) => loss.slice(0, p).map((row) => row.slice(0, p)));
  const turns = E.map((loss) => loss.slice(0, p).map((row) => row[p] - departure.reduce((sum, b, j) => sum + b * row[j], 0)));
  const moved = informationLoss.map((loss) => inverseInformation.map((row) => times(loss, row)));
  for (const [e, f] of pairs) {
    R.hessian[e][f] -= 2 * dot(turns[e], times(inverseInformation, turns[f]));
    if (reml) for (let j = 0; j < p; j += 1) for (let l = 0; l < p; l += 1) L.hessian[e][f] -= moved[e][j][l] * moved[f][l][j];
  }
  return {
    logDeterminant: { value: logDeterminant, gradient: L.gradient, hessian: mirrored(L.hessian) },
    residualSquares: { value: residualSquares, gradient: R.gradient, hessian: mirrored(R.hessian) },
    departure,
    inverseInformation,
    informationLoss,
  };
}

/** Of a person: |I + GΨ| and A = (I + GΨ)⁻¹G; U is left in `first` and `second`. */
function personAt(
  { gram, gramDeterminant, totals }: CovariateDesign,
  { cells: [p11, p12, p22], determinant }: RelativeCovariance,
  first: Float64Array,
  second: Float64Array,
) {
  const width = first.length;
  return (i: number): { d: number; a11: number; a12: number; a22: number } => {
    const [g11, g12, g22, gDet] = [gram[3 * i], gram[3 * i + 1], gram[3 * i + 2], gramDeterminant[i]];
    const d = 1 + g11 * p11 + 2 * g12 * p12 + g22 * p22 + gDet * determinant;
    const [h11, h12] = [(1 + g12 * p12 + g22 * p22) / d, -(g11 * p12 + g12 * p22) / d];
    const [h21, h22] = [-(g12 * p11 + g22 * p12) / d, (1 + g11 * p11 + g12 * p12) / d];
    const at = 2 * width * i;
    for (let j = 0; j < width; j += 1) {
      first[j] = h11 * totals[at + j] + h12 * totals[at + width + j];
      second[j] = h21 * totals[at + j] + h22 * totals[at + width + j];
    }
    return { d, a11: (g11 + p22 * gDet) / d, a12: (g12 - p12 * gDet) / d, a22: (g22 + p11 * gDet) / d };
  };
}

const dot = (u: readonly number[], v: readonly number[]): number => u.reduce((sum, x, j) => sum + x * v[j], 0);
