// @internal
import { accumulator, addFirst, addSecond, directions, mirrored, pairs } from './cell-derivatives.ts';
import type { MixedModelDesign } from './mixed-model-design.ts';

/** A symmetric 2 × 2 matrix as its cells 11, 12, 22. */
export type Symmetric2 = readonly [number, number, number];

/** Ψ: covariance of the people's own levels and slopes, relative to the residual variance, in scaled time. */
export interface RelativeCovariance {
  readonly cells: Symmetric2;
  readonly determinant: number;
}

/** What the likelihood is made of at one Ψ, with first and second derivatives in the cells of Ψ. */
export interface VarianceParts {
  /** log|V| over people, plus log|X′V⁻¹X| under REML. */
  readonly logDeterminant: CellDerivatives;
  /** Generalised residual sum of squares: least over the coefficients of Σ r′V⁻¹r. */
  readonly residualSquares: CellDerivatives;
}

export interface LikelihoodParts extends VarianceParts {
  readonly arms: readonly ArmLine[];
}

/** By Ψ₁₁, Ψ₁₂, Ψ₂₂. */
export interface CellDerivatives {
  readonly value: number;
  readonly gradient: Symmetric2;
  readonly hessian: readonly [Symmetric2, Symmetric2, Symmetric2];
}

/** The generalised least squares line of an arm, in scaled time, as a departure from the ordinary one. */
interface ArmLine {
  readonly line: readonly [number, number];
  /** P = (X′V⁻¹X)⁻¹: times the residual variance, the covariance of the line. Cells of a slope that the arm has not are 0. */
  readonly inverseInformation: Symmetric2;
  /** −∂(X′V⁻¹X)/∂Ψ, by the three cells of Ψ. */
  readonly informationLoss: readonly Symmetric2[];
}

/**
 * With V = I + ZΨZ′ for each person, Z = [1, t] and G = Z′Z, the identity of Woodbury leaves 2 × 2 matrices only:
 *
 * - log|V| = log|I + GΨ|, and V stays well behaved where Ψ is singular;
 * - A = Z′V⁻¹Z = (I + GΨ)⁻¹G, and v = Z′V⁻¹r = (I + GΨ)⁻¹Z′r;
 * - along a direction E of Ψ: d log|V| = tr(AE), dA = −AEA, d(r′V⁻¹r) = −v′Ev, dv = −AEv.
 *
 * Each arm has a line of its own, so that X′V⁻¹X is the sum of A over the people of the arm.
 */
export function likelihoodParts(design: MixedModelDesign, { cells, determinant }: RelativeCovariance, reml: boolean): LikelihoodParts {
  const { count, arm, people, gram, gramDeterminant, meanTotals, spread } = design.patterns;
  const [p11, p12, p22] = cells;
  const information = design.arms.map(() => [0, 0, 0]);
  const score = design.arms.map(() => [0, 0]);
  let [logDeterminant, explained] = [0, 0];
  for (let p = 0; p < count; p += 1) {
    const [g11, g12, g22, gDet] = [gram[3 * p], gram[3 * p + 1], gram[3 * p + 2], gramDeterminant[p]];
    const n = people[p];
    // |I + GΨ|, and then A, (I + GΨ)⁻¹ and W = Ψ(I + GΨ)⁻¹ by cells.
    const d = 1 + g11 * p11 + 2 * g12 * p12 + g22 * p22 + gDet * determinant;
    logDeterminant += n * Math.log(d);
    const sums = information[arm[p]];
    sums[0] += (n * (g11 + p22 * gDet)) / d;
    sums[1] += (n * (g12 - p12 * gDet)) / d;
    sums[2] += (n * (g22 + p11 * gDet)) / d;
    const [z1, z2] = [meanTotals[2 * p], meanTotals[2 * p + 1]];
    const totals = score[arm[p]];
    totals[0] += (n * ((1 + g12 * p12 + g22 * p22) * z1 - (g11 * p12 + g12 * p22) * z2)) / d;
    totals[1] += (n * ((1 + g11 * p11 + g12 * p12) * z2 - (g12 * p11 + g22 * p12) * z1)) / d;
    explained +=
      ((p11 + g22 * determinant) * (spread[3 * p] + n * z1 * z1) +
        2 * (p12 - g12 * determinant) * (spread[3 * p + 1] + n * z1 * z2) +
        (p22 + g11 * determinant) * (spread[3 * p + 2] + n * z2 * z2)) /
      d;
  }

  const inverses = information.map(([a, b, c], i): Symmetric2 => {
    if (design.arms[i].columns === 1) return [1 / a, 0, 0];
    const determinantOfArm = a * c - b * b;
    return [c / determinantOfArm, -b / determinantOfArm, a / determinantOfArm];
  });
  const lines = inverses.map(([a, b, c], i): [number, number] => [a * score[i][0] + b * score[i][1], b * score[i][0] + c * score[i][1]]);
  lines.forEach(([level, slope], i) => {
    explained += level * score[i][0] + slope * score[i][1];
    const [a, b, c] = information[i];
    if (reml) logDeterminant += Math.log(design.arms[i].columns === 1 ? a : a * c - b * b);
  });
  return withDerivatives(design, { cells, determinant }, reml, logDeterminant, design.squares - explained, inverses, lines);
}

function withDerivatives(
  design: MixedModelDesign,
  { cells, determinant }: RelativeCovariance,
  reml: boolean,
  logDeterminant: number,
  residualSquares: number,
  inverses: readonly Symmetric2[],
  lines: readonly [number, number][],
): LikelihoodParts {
  const { count, arm, people, gram, gramDeterminant, meanTotals, spread } = design.patterns;
  const [p11, p12, p22] = cells;
  const L = accumulator();
  const R = accumulator();
  // By arm, and by direction E: Σ AEA as cells, and Σ AEv.
  const loss = design.arms.map(() => directions.map(() => [0, 0, 0]));
  const turn = design.arms.map(() => directions.map(() => [0, 0]));
  for (let p = 0; p < count; p += 1) {
    const [g11, g12, g22, gDet] = [gram[3 * p], gram[3 * p + 1], gram[3 * p + 2], gramDeterminant[p]];
    const [n, i] = [people[p], arm[p]];
    const d = 1 + g11 * p11 + 2 * g12 * p12 + g22 * p22 + gDet * determinant;
    const [a11, a12, a22] = [(g11 + p22 * gDet) / d, (g12 - p12 * gDet) / d, (g22 + p11 * gDet) / d];
    const [h11, h12] = [(1 + g12 * p12 + g22 * p22) / d, -(g11 * p12 + g12 * p22) / d];
    const [h21, h22] = [-(g12 * p11 + g22 * p12) / d, (1 + g11 * p11 + g12 * p12) / d];

    // log|V| and, through C = A P A, log|X′V⁻¹X|.
    let [c11, c12, c22] = [0, 0, 0];
    if (reml) {
      const [q11, q12, q22] = inverses[i];
      const [b11, b12] = [a11 * q11 + a12 * q12, a11 * q12 + a12 * q22];
      const [b21, b22] = [a12 * q11 + a22 * q12, a12 * q12 + a22 * q22];
      [c11, c12, c22] = [b11 * a11 + b12 * a12, b11 * a12 + b12 * a22, b21 * a12 + b22 * a22];
    }
    addFirst(L.gradient, n * (a11 - c11), n * (a12 - c12), n * (a22 - c22));
    addSecond(L.hessian, a11, a12, a22, n * (2 * c11 - a11), n * (2 * c12 - a12), n * (2 * c22 - a22));

    // Σ vv′ over the people of the pattern, v being taken of the residuals from the arm's line.
    const [level, slope] = lines[i];
    const [z1, z2] = [meanTotals[2 * p] - g11 * level - g12 * slope, meanTotals[2 * p + 1] - g12 * level - g22 * slope];
    const [v1, v2] = [h11 * z1 + h12 * z2, h21 * z1 + h22 * z2];
    const [s11, s12, s22] = [spread[3 * p], spread[3 * p + 1], spread[3 * p + 2]];
    const k11 = n * v1 * v1 + h11 * h11 * s11 + 2 * h11 * h12 * s12 + h12 * h12 * s22;
    const k12 = n * v1 * v2 + h11 * h21 * s11 + (h11 * h22 + h12 * h21) * s12 + h12 * h22 * s22;
    const k22 = n * v2 * v2 + h21 * h21 * s11 + 2 * h21 * h22 * s12 + h22 * h22 * s22;
    addFirst(R.gradient, -k11, -k12, -k22);
    addSecond(R.hessian, a11, a12, a22, 2 * k11, 2 * k12, 2 * k22);

    const [e1, e2, e3] = loss[i];
    addCells(e1, n * a11 * a11, n * a11 * a12, n * a12 * a12);
    addCells(e2, 2 * n * a11 * a12, n * (a11 * a22 + a12 * a12), 2 * n * a12 * a22);
    addCells(e3, n * a12 * a12, n * a12 * a22, n * a22 * a22);
    const [w1, w2, w3] = turn[i];
    addVector(w1, n * a11 * v1, n * a12 * v1);
    addVector(w2, n * (a11 * v2 + a12 * v1), n * (a12 * v2 + a22 * v1));
    addVector(w3, n * a12 * v2, n * a22 * v2);
  }

  // The lines follow Ψ: what that takes from the second derivatives.
  inverses.forEach((P, i) => {
    for (const [e, f] of pairs) {
      R.hessian[e][f] -= 2 * bilinear(turn[i][e], P, turn[i][f]);
      if (reml) L.hessian[e][f] -= traceOfProducts(P, loss[i][e], P, loss[i][f]);
    }
  });
  return {
    logDeterminant: { value: logDeterminant, gradient: L.gradient, hessian: mirrored(L.hessian) },
    residualSquares: { value: residualSquares, gradient: R.gradient, hessian: mirrored(R.hessian) },
    arms: inverses.map((inverseInformation, i) => ({
      line: lines[i],
      inverseInformation,
      informationLoss: loss[i].map(([a, b, c]): Symmetric2 => [a, b, c]),
    })),
  };
}

function addCells(sums: number[], m11: number, m12: number, m22: number): void {
  sums[0] += m11;
  sums[1] += m12;
  sums[2] += m22;
}

function addVector(sums: number[], v1: number, v2: number): void {
  sums[0] += v1;
  sums[1] += v2;
}

const bilinear = (u: readonly number[], [a, b, c]: Symmetric2, v: readonly number[]): number =>
  u[0] * (a * v[0] + b * v[1]) + u[1] * (b * v[0] + c * v[1]);

/** tr(P B Q D) of symmetric 2 × 2 matrices. */
function traceOfProducts(P: readonly number[], B: readonly number[], Q: readonly number[], D: readonly number[]): number {
  const times = ([a, b, c]: readonly number[], [e, f, g]: readonly number[]): number[] => [
    a * e + b * f,
    a * f + b * g,
    b * e + c * f,
    b * f + c * g,
  ];
  const [x, y] = [times(P, B), times(Q, D)];
  return x[0] * y[0] + x[1] * y[2] + x[2] * y[1] + x[3] * y[3];
}
