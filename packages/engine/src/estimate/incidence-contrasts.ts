import {
  aalenJohansen,
  incidenceAt,
  isAbsent,
  notEstimable,
  peopleCount,
  riskDifference,
  riskRatio,
  tooEarly,
  type DurationTable,
} from '@polku/stats';
import { readableUntil } from './readable-until.ts';
import { absentEstimate, intervalWithin } from './shapes.ts';

/** Difference and ratio of two arms' incidences on a day; too early beyond the follow-up of either. */
export function contrastsAt(
  a: DurationTable,
  b: DurationTable,
  cause: number,
  day: number,
  followUpEnd = Math.min(readableUntil(a), readableUntil(b)),
) {
  const absence = peopleCount(a) === 0 || peopleCount(b) === 0 ? notEstimable('empty_arm') : day > followUpEnd ? tooEarly : undefined;
  if (absence !== undefined) return { riskDifference: absentEstimate(absence), riskRatio: absentEstimate(absence) };
  const [atA, atB] = [incidenceAt(aalenJohansen(a), cause, day), incidenceAt(aalenJohansen(b), cause, day)];
  const difference = riskDifference(atA, atB);
  const ratio = riskRatio(atA, atB);
  return {
    riskDifference: { estimate: difference.estimate, interval: intervalWithin(difference.interval, -1, 1) },
    riskRatio: isAbsent(ratio) ? absentEstimate(ratio) : { estimate: ratio.estimate, interval: ratio.interval },
  };
}
