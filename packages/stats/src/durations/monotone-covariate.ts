// @internal
import type { CovariateStrata } from './risk-set-moves.ts';

/**
 * Whether a covariate of two values has no finite coefficient: whenever people of both values are at risk, all events are of
 * one value. Counting tells it for certain; far out, a likelihood is hardly told from its rounding.
 */
export function hasMonotoneCovariate({ strata, patterns, width }: CovariateStrata): boolean {
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    const isHigh = classesOf(patterns, width, column);
    if (isHigh === undefined) return false;
    const hasEvents = [false, false];
    for (const moves of strata) {
      const { from, pattern } = moves;
      const { left, entered, events } = moves.people ?? moves;
      const atRisk = [0, 0];
      for (let i = from.length - 2; i >= 0; i -= 1) {
        const dying = [0, 0];
        for (let m = from[i]; m < from[i + 1]; m += 1) {
          atRisk[isHigh[pattern[m]]] += left[m] - entered[m];
          dying[isHigh[pattern[m]]] += events[m];
        }
        if (atRisk[0] > 0 && atRisk[1] > 0) dying.forEach((count, own) => (hasEvents[own] ||= count > 0));
      }
    }
    return hasEvents[0] !== hasEvents[1];
  });
}

/** 1 of the patterns with the higher of two values, 0 of those with the lower; undefined where there are not two. */
function classesOf(patterns: Float64Array, width: number, column: number): Uint8Array | undefined {
  let [lowest, highest] = [Infinity, -Infinity];
  for (let cell = column; cell < patterns.length; cell += width) {
    lowest = Math.min(lowest, patterns[cell]);
    highest = Math.max(highest, patterns[cell]);
  }
  if (!(highest > lowest)) return undefined;
  const isHigh = new Uint8Array(patterns.length / width);
  for (let p = 0; p < isHigh.length; p += 1) {
    const value = patterns[p * width + column];
    if (value !== lowest && value !== highest) return undefined;
    isHigh[p] = Number(value === highest);
  }
  return isHigh;
}
