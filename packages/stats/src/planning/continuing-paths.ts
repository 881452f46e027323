// @internal
import { normalUpperTail } from '../foundations/distributions.ts';
import { gaussLegendre } from '../foundations/gauss-legendre.ts';

/**
 * Where a Brownian motion stands at a look, on the paths that no earlier look has stopped: masses at points, which stand for
 * a density. With no effect the score statistic z·√t of a trial is such a motion over the information t.
 */
export interface ContinuingPaths {
  readonly information: number;
  readonly points: Float64Array;
  readonly masses: Float64Array;
}

export const everyPath: ContinuingPaths = { information: 0, points: Float64Array.of(0), masses: Float64Array.of(1) };

const rule = gaussLegendre(16);

/** Chance that a path continues until a look, and is then at or beyond ±boundary, in units of z. */
export function crossingProbability({ information, points, masses }: ContinuingPaths, at: number, boundary: number): number {
  const end = boundary * Math.sqrt(at);
  const step = Math.sqrt(at - information);
  let probability = 0;
  for (let i = 0; i < points.length; i += 1) {
    probability += masses[i] * (normalUpperTail((end - points[i]) / step) + normalUpperTail((end + points[i]) / step));
  }
  return probability;
}

/** Beyond so many standard deviations the normal density is 0 to the last digit that a number can hold. */
const reach = 39;

/**
 * The paths that continue past a look, having stood within ±boundary there: Armitage, McPherson and Rowe's recursion, the
 * density convolved with the increment's. Sixteen points for every two standard deviations of the increment before or after,
 * whichever is smaller, leave no error but rounding.
 */
export function pathsBeyond(paths: ContinuingPaths, at: number, boundary: number, next: number): ContinuingPaths {
  const step = Math.sqrt(at - paths.information);
  const end = boundary * Math.sqrt(at);
  const panels = Math.ceil(end / Math.min(step, Math.sqrt(next - at)));
  const half = end / panels;
  const points = new Float64Array(panels * rule.nodes.length);
  const masses = new Float64Array(points.length);
  let first = 0;
  for (let i = 0; i < points.length; i += 1) {
    const node = i % rule.nodes.length;
    const x = -end + half * (2 * Math.floor(i / rule.nodes.length) + 1 + rule.nodes[node]);
    while (first < paths.points.length && paths.points[first] < x - reach * step) first += 1;
    let density = 0;
    for (let j = first; j < paths.points.length && paths.points[j] <= x + reach * step; j += 1) {
      const apart = (x - paths.points[j]) / step;
      density += paths.masses[j] * Math.exp(-0.5 * apart * apart);
    }
    points[i] = x;
    masses[i] = (density / (step * Math.sqrt(2 * Math.PI))) * half * rule.weights[node];
  }
  return { information: at, points, masses };
}
