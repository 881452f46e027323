// @internal
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Absent } from '../foundations/estimate.ts';

/** Fewer points than this tell too little of what comes and goes to draw limits by. */
const fewestPoints = 6;

/** How many of a chart's first points its limits rest on, or why there are no limits. */
export function baselineCount(points: number, baseline: number = points): number | Absent {
  if (!Number.isInteger(baseline) || baseline < 0 || baseline > points) {
    const expected = 'a whole number of points, no more than the series has';
    throw new PolkuError('invalid_argument', `The baseline must be ${expected}.`, { expected });
  }
  if (points === 0) return notEstimable('no_data');
  return baseline < fewestPoints ? notEstimable('too_few_observations') : baseline;
}
