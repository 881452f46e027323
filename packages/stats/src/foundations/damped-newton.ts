// @internal
import { invertPositiveDefinite, times } from './positive-definite.ts';

/** A smooth function at a point, with its derivatives. */
export interface Smooth {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
}

/** Twice the fall that a further step promises, under which the minimum is found. */
const negligibleFall = 1e-13;
/** Share of a value that may be rounding, where it is what large sums leave of one another. */
const roundingShare = 1e-10;
/** As a share of the largest second derivative. */
const leastDamping = 1e-3;
const mostSteps = 200;

/**
 * A local minimum by Newton's method; where the function is not convex, or a step does not lead down, the diagonal of the
 * second derivatives is raised (Levenberg and Marquardt). Undefined where none is found or the function is not finite.
 *
 * @param moved The point after a change of its coordinates. It may give the new point in other coordinates, in which `f` then
 *   takes its derivatives.
 */
export function dampedNewton<Point>(
  f: (point: Point) => Smooth,
  start: Point,
  moved: (point: Point, change: readonly number[]) => Point,
): Point | undefined {
  let [point, at, damping] = [start, f(start), 0];
  for (let step = 0; step < mostSteps; step += 1) {
    if (![at.value, ...at.gradient, ...at.hessian.flat()].every(Number.isFinite)) return undefined;
    const size = Math.max(...at.hessian.map((row, i) => Math.abs(row[i]))) || 1;
    const inverse = invertPositiveDefinite(at.hessian.map((row, i) => row.map((cell, j) => (i === j ? cell + damping * size : cell))));
    if (inverse === undefined) {
      damping = raised(damping);
      continue;
    }
    const change = times(inverse, at.gradient).map((x) => -x);
    const fall = -change.reduce((sum, x, i) => sum + x * at.gradient[i], 0);
    if (fall <= negligibleFall && damping <= leastDamping) return moved(point, change);
    const next = moved(point, change);
    const atNext = f(next);
    // Rounding hides falls smaller than this: the derivatives, which keep their digits, are then believed.
    const rounding = roundingShare * (1 + Math.abs(at.value));
    if (atNext.value <= at.value || (fall <= rounding && atNext.value <= at.value + rounding)) {
      [point, at] = [next, atNext];
      damping = damping <= leastDamping ? 0 : damping / 10;
    } else damping = raised(damping);
  }
  return undefined;
}

const raised = (damping: number): number => (damping === 0 ? leastDamping : 10 * damping);
