import { aalenJohansen, largestTime, type DurationTable } from '@polku/stats';

/**
 * The last day on which shares may be read: the end of follow-up. A curve that has come to its end, nobody being left who could
 * still have an event, stays there for good.
 */
export function readableUntil(table: DurationTable): number {
  return endsAtZero(aalenJohansen(table).eventFree) ? Number.POSITIVE_INFINITY : largestTime(table);
}

/** Falls to 0 at its last time: before it, others would have entered later. */
export const endsAtZero = (curve: Float64Array): boolean => curve.at(-1) === 0 && curve.at(-2) !== 0;
