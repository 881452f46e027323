import { normalTwoSided, type OutcomeCell } from '@polku/stats';
import type { ImputedEffect } from '@polku/stats';

/** The same contrast on the scale of ratios: a change by half beside is expected to be one by half here. */
export interface RatioForm {
  readonly logRatio: number;
  readonly pValue: number;
}

/**
 * (after ÷ own before) ÷ (beside after ÷ beside before), each mean standardised to the segments of the treated: where it points the
 * other way than the difference, what is expected depends on the scale. Undefined where a group or one of its segments has nobody,
 * or a mean is not above 0.
 */
export function ratioForm({ cells, variances }: ImputedEffect): RatioForm | undefined {
  const treated = cells.filter(({ isTreated }) => isTreated);
  const ownAreas = new Set(treated.map(({ area }) => area));
  const people = treated.reduce((sum, { n }) => sum + n, 0);
  const segments = [...new Set(treated.map(({ segment }) => segment))];
  const groups: readonly [sign: 1 | -1, isIn: (cell: OutcomeCell) => boolean][] = [
    [1, ({ isTreated }) => isTreated],
    [-1, ({ isTreated, area }) => !isTreated && ownAreas.has(area)],
    [-1, ({ area, block }) => !ownAreas.has(area) && block >= 0],
    [1, ({ area, block }) => !ownAreas.has(area) && block < 0],
  ];
  let [logRatio, variance] = [0, 0];
  for (const [sign, isIn] of groups) {
    let [mean, ofMean] = [0, 0];
    for (const segment of segments) {
      const share = treated.reduce((sum, cell) => sum + (cell.segment === segment ? cell.n : 0), 0) / people;
      const own = cells.flatMap((cell, i) => (isIn(cell) && cell.segment === segment ? [{ cell, variance: variances[i]! }] : []));
      const n = own.reduce((sum, { cell }) => sum + cell.n, 0);
      if (n === 0) return undefined;
      mean += (share * own.reduce((sum, { cell }) => sum + cell.sum, 0)) / n;
      ofMean += (share / n) ** 2 * own.reduce((sum, each) => sum + each.cell.n ** 2 * each.variance, 0);
    }
    if (!(mean > 0)) return undefined;
    logRatio += sign * Math.log(mean);
    variance += ofMean / mean ** 2;
  }
  return variance > 0 ? { logRatio, pValue: normalTwoSided(logRatio / Math.sqrt(variance)) } : undefined;
}
