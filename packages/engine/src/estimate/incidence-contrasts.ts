import { aalenJohansen, incidenceAt, isAbsent, riskDifference, riskRatio, type DurationTable } from '@polku/stats';
import { absenceOn, readableUntil } from './readable-until.ts';
import { absentEstimate, intervalWithin } from './shapes.ts';

/** Difference and ratio of two arms' incidences on a day; too early beyond the follow-up of either. */
export function contrastsAt(
  a: DurationTable,
  b: DurationTable,
  cause: number,
  day: number,
  followUpEnd = Math.min(readableUntil(a), readableUntil(b)),
) {
  const absence = absenceOn(day, followUpEnd, a, b);
  if (absence !== undefined) return { riskDifference: absentEstimate(absence), riskRatio: absentEstimate(absence) };
  const [atA, atB] = [incidenceAt(aalenJohansen(a), cause, day), incidenceAt(aalenJohansen(b), cause, day)];
  const difference = riskDifference(atA, atB);
  const ratio = riskRatio(atA, atB);
  return {
    riskDifference: { estimate: difference.estimate, interval: intervalWithin(difference.interval, -1, 1) },
    riskRatio: isAbsent(ratio) ? absentEstimate(ratio) : { estimate: ratio.estimate, interval: ratio.interval },
  };
}
