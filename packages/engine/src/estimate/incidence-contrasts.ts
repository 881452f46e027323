import { incidenceAt, incidenceDifference, isAbsent, riskRatio, type DurationTable, type IncidenceOfPeople } from '@polku/stats';
import { absenceOn, readableUntil } from './readable-until.ts';
import { absentEstimate } from './shapes.ts';
import { incidenceCurves } from './incidence-curves.ts';

/** An arm's incidence on a day, and of how many people it is known. */
export const incidenceOn = (table: DurationTable, cause: number, day: number): IncidenceOfPeople => ({
  ...incidenceAt(incidenceCurves(table), cause, day),
  knownPeople: knownBy(table, day),
});

/** People who had an event by a day or are followed beyond it: all but those censored before, and who enter later. */
function knownBy({ time, atStart, entered, censored }: DurationTable, day: number): number {
  return time.reduce((known, at, i) => (at <= day ? known + entered[i]! - censored[i]! : known), atStart);
}

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
  const [onA, onB] = [incidenceOn(a, cause, day), incidenceOn(b, cause, day)];
  const ratio = riskRatio(onA, onB);
  return {
    riskDifference: incidenceDifference(onA, onB),
    riskRatio: isAbsent(ratio) ? absentEstimate(ratio) : { estimate: ratio.estimate, interval: ratio.interval },
  };
}
