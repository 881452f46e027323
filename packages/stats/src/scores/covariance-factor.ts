// @internal
import type { Smooth } from '../foundations/damped-newton.ts';
import type { CellDerivatives, RelativeCovariance, Symmetric2 } from './mixed-model-likelihood.ts';

/**
 * The triangular factor Λ of Ψ = ΛΛ′, as lme4's θ, with the larger variance first: first row (a, 0), second row (b, c). Where
 * people differ in level only, a alone. Any numbers give a proper covariance and signs change nothing, so that no bound is
 * needed: a variance of 0 is a smooth minimum. With the larger first, a is 0 only where Ψ is, and b can always be told from c.
 */
export interface CovarianceFactor {
  readonly first: 'level' | 'slope';
  /** [a], or [a, b, c]. */
  readonly theta: readonly number[];
}

type Row = readonly [number, number];

/** Λ as rows: of the people's levels at the origin of scaled time, and of their slopes. */
export function factorRows({ first, theta: [a, b = 0, c = 0] }: CovarianceFactor): { level: Row; slope: Row } {
  return first === 'level' ? { level: [a, 0], slope: [b, c] } : { level: [b, c], slope: [a, 0] };
}

export function relativeCovariance(factor: CovarianceFactor): RelativeCovariance {
  const [a, b = 0, c = 0] = factor.theta;
  return { cells: inOrder(factor, [a * a, a * b, b * b + c * c]), determinant: (a * c) ** 2 };
}

/** ∂Ψ/∂θ: the cells 11, 12, 22 for each parameter. */
export function covarianceJacobian(factor: CovarianceFactor): readonly Symmetric2[] {
  const [a, b = 0, c = 0] = factor.theta;
  const rows: readonly Symmetric2[] = [
    [2 * a, b, 0],
    [0, a, 2 * b],
    [0, 0, 2 * c],
  ];
  return rows.slice(0, factor.theta.length).map((cells) => inOrder(factor, cells));
}

/** Derivatives by Ψ turned into derivatives by θ. */
export function byFactor(factor: CovarianceFactor, { value, gradient, hessian }: CellDerivatives): Smooth {
  const J = covarianceJacobian(factor);
  // Σ ∂²Ψ/∂θ∂θ, each cell with the derivative by it.
  const [first, mixed, second] = inOrder(factor, gradient);
  const bend = [
    [2 * first, mixed, 0],
    [mixed, 2 * second, 0],
    [0, 0, 2 * second],
  ];
  return {
    value,
    gradient: J.map((cells) => along(cells, gradient)),
    hessian: J.map((cells, i) =>
      J.map((others, j) => along(cells, [along(others, hessian[0]), along(others, hessian[1]), along(others, hessian[2])]) + bend[i][j]),
    ),
  };
}

/** The factor after a step, turned over where the second variance has become the larger. */
export function moved({ first, theta }: CovarianceFactor, change: readonly number[]): CovarianceFactor {
  const [a, b, c] = theta.map((x, i) => x + change[i]);
  if (b === undefined || c === undefined) return { first, theta: [a] };
  const second = Math.hypot(b, c);
  if (second <= Math.abs(a)) return { first, theta: [a, b, c] };
  return { first: first === 'level' ? 'slope' : 'level', theta: [second, (a * b) / second, (a * c) / second] };
}

/** A standard deviation below this share of the residual one is a minimum at 0, which Newton's steps come near to. */
const negligible = 1e-7;
/** One below this share may be: where a minimum at 0 is flat, steps stop on their way to it. */
const small = 1e-3;

/**
 * The factor with what is 0 put to 0.
 *
 * @param isLeastAt Whether the deviance does not fall from there as the variance of that place of θ grows from 0: its own
 *   slope tells it, where differences of the deviance are lost in rounding.
 */
export function settled(factor: CovarianceFactor, isLeastAt: (candidate: CovarianceFactor, place: number) => boolean): CovarianceFactor {
  const { first, theta } = factor;
  const put = (places: readonly number[]): CovarianceFactor => ({ first, theta: theta.map((x, i) => (places.includes(i) ? 0 : x)) });
  const isNone = (places: readonly number[]): boolean =>
    places.every((place) => Math.abs(theta[place]) < negligible) ||
    (places.every((place) => Math.abs(theta[place]) < small) && places.every((place) => place === 1 || isLeastAt(put(places), place)));
  const all = theta.map((_, place) => place);
  if (isNone(all)) return put(all);
  return theta.length > 1 && isNone([2]) ? put([2]) : factor;
}

/** Cells in the order level, slope: the factor has its first variance first. */
const inOrder = ({ first }: CovarianceFactor, [x, mixed, y]: Symmetric2): Symmetric2 => (first === 'level' ? [x, mixed, y] : [y, mixed, x]);

const along = (cells: Symmetric2, derivatives: Symmetric2): number =>
  cells[0] * derivatives[0] + cells[1] * derivatives[1] + cells[2] * derivatives[2];
