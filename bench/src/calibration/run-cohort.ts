import { designedEffect, restrictedDays } from '@polku/engine/designs';
import { Random } from '../random.ts';
import { drawCounty, segmentIds, type County } from './county.ts';

const horizonDays = 182;
const level = 0.95;
const design = 'before_after_parallel';

/** What became of one cohort; of one that no basis of cells carries, only by what it would be read. */
export type CohortRun = EstimatedRun | { readonly basis: string };

interface EstimatedRun {
  readonly basis: string;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Length of the interval that sampling alone would give. */
  readonly samplingWidth: number;
}

/** The mean restricted wait of the treated with the pilot minus without, of as many people as it takes. */
export function truthOf(county: County, seed: number, people: number): number {
  if (county.hazardRatio === 1 && county.startUpHazardRatio === 1) return 0;
  const random = new Random(seed);
  let [sum, n] = [0, 0];
  // Shocks of teams belong to the county, not to the question: the truth is that of a county without them.
  const calm = { ...county, teamPace: 0, blockPace: 0, besideShock: null };
  while (n < people) {
    for (const { row, waitDays, untriedDays } of drawCounty(calm, random)) {
      if (row.place.group !== 'treated') continue;
      sum += Math.min(waitDays, horizonDays) - Math.min(untriedDays, horizonDays);
      n += 1;
    }
  }
  return sum / n;
}

/** Draws a cohort of a county, and reads it as Polku reads a pilot. */
export function runCohort(county: County, seed: number): CohortRun {
  const rows = drawCounty(county, new Random(seed)).map(({ row }) => row);
  const found = designedEffect(rows, restrictedDays(horizonDays), { design, segments: segmentIds, adjustment: 'segment', horizonDays });
  if (!('contrast' in found)) return { basis: found.basis };
  const { intervalAt, samplingInterval, estimate } = found.contrast;
  const interval = intervalAt(level);
  if ('absent' in interval) return { basis: found.basis };
  const { lower, upper } = interval;
  return { basis: found.basis, estimate, lower, upper, samplingWidth: samplingInterval.upper - samplingInterval.lower };
}
