import { largestTime, notEstimable, peopleCount, tooEarly, type Absent, type DurationTable } from '@polku/stats';
import { incidenceCurves } from './incidence-curves.ts';

/**
 * The last day on which shares may be read: the end of follow-up. A curve that has come to its end, nobody being left who could
 * still have an event, stays there for good.
 */
export function readableUntil(table: DurationTable): number {
  return endsAtZero(incidenceCurves(table).eventFree) ? Number.POSITIVE_INFINITY : largestTime(table);
}

/** Falls to 0 at its last time: before it, others would have entered later. */
export const endsAtZero = (curve: Float64Array): boolean => curve.at(-1) === 0 && curve.at(-2) !== 0;

/** The day on which nobody was left, where others enter later: from then on the curve says nothing of them. */
export function emptiedOn(table: DurationTable): number | undefined {
  const { time, eventFree } = incidenceCurves(table);
  const first = eventFree.indexOf(0);
  return first === -1 || first === eventFree.length - 1 ? undefined : time[first]!;
}

/** Why a share on a day is not known; undefined where it is. */
export function absenceOn(day: number, followUpEnd: number, ...tables: readonly DurationTable[]): Absent | undefined {
  if (tables.some((table) => peopleCount(table) === 0)) return notEstimable('empty_arm');
  if (tables.some((table) => day >= (emptiedOn(table) ?? Number.POSITIVE_INFINITY))) return notEstimable('risk_set_empty');
  return day > followUpEnd ? tooEarly : undefined;
}
