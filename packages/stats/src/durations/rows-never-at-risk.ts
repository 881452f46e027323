import type { DurationRows } from './duration-rows.ts';
import { timeAxis } from './time-axis.ts';

/**
 * The rows, by index, whose late entry does not come before their time, or differs from it only by rounding: nobody was at risk in
 * between. How near is near hangs on the mean of all times given.
 *
 * ```ts
 * rowsNeverAtRisk({ time: [4, 1.000000001], entry: [0, 1] }); // → [1]
 * ```
 *
 * R: `survival::aeqSurv`, which stops at "an interval has effective length 0".
 */
export function rowsNeverAtRisk({ time, entry }: Pick<DurationRows, 'time' | 'entry'>): number[] {
  if (entry === undefined || !Array.prototype.some.call(entry, (start: number) => start > 0)) return [];
  const axis = timeAxis([time, entry]);
  const never: number[] = [];
  for (let row = 0; row < time.length; row += 1) if (entry[row] > 0 && axis.indexOf(entry[row]) >= axis.indexOf(time[row])) never.push(row);
  return never;
}
