import type { DurationRows } from './duration-rows.ts';
import { PolkuError, type StatsErrorCode } from '../foundations/errors.ts';
import { mostCountedTime, timeAxis } from './time-axis.ts';

export interface Extent {
  readonly largestTime: number;
  /** Whether all times are whole and small enough to be counted. */
  readonly isWhole: boolean;
  readonly causes: number;
}

export function checkRows({ time, status, entry, count, causes, group }: DurationRows & { readonly group?: ArrayLike<number> }): Extent {
  const rows = time.length;
  for (const [name, column] of Object.entries({ status, entry, count, group })) {
    if (column !== undefined && column.length !== rows)
      throw new PolkuError('unequal_lengths', `"${name}" must have one value for each of the ${rows} times.`);
  }
  if (causes !== undefined && !(Number.isInteger(causes) && causes >= 1)) {
    const expected = 'a whole number of causes, 1 or more';
    throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
  }
  let [largestTime, largestStatus, isWhole] = [0, causes ?? 1, true];
  for (let row = 0; row < rows; row += 1) {
    const [at, how] = [time[row], status[row]];
    if (!(at >= 0 && at < Infinity && how >= 0 && how < 2 ** 31 && how === Math.floor(how))) refuseRow(row, at);
    if (at > largestTime) largestTime = at;
    if (how > largestStatus) largestStatus = how;
    if (at !== Math.floor(at)) isWhole = false;
  }
  if (entry !== undefined || count !== undefined) {
    for (let row = 0; row < rows; row += 1) {
      const start = entry === undefined ? 0 : entry[row];
      if (!(start >= 0 && start < Infinity)) refuseRow(row, start);
      if (start > 0 && start >= time[row]) throw neverAtRisk(row);
      if (start !== Math.floor(start)) isWhole = false;
      const people = count === undefined ? 1 : count[row];
      if (!(people >= 0 && people < Infinity)) throw rowError('invalid_count', row, 'count must be 0 or more');
    }
  }
  return { largestTime, isWhole: isWhole && largestTime < mostCountedTime, causes: largestStatus };
}

function refuseRow(row: number, time: number): never {
  if (!Number.isFinite(time)) throw rowError('invalid_number', row, 'a time must be a finite number');
  if (time < 0) throw rowError('negative_time', row, 'a time must be 0 or more');
  throw rowError('invalid_number', row, 'status must be 0 (censored) or the number of a cause');
}

/**
 * Refuses a late entry that differs from its time only by rounding, on the axis of these rows.
 *
 * @param rowOf Of each of these rows, its index among those of the caller.
 */
export function refuseNeverAtRisk(rows: Pick<DurationRows, 'time' | 'entry'>, rowOf?: ArrayLike<number>): void {
  const [first] = rowsNeverAtRisk(rows);
  if (first !== undefined) throw neverAtRisk(rowOf?.[first] ?? first);
}

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

export const neverAtRisk = (row: number): PolkuError =>
  rowError('invalid_argument', row, 'entry must come before the time; leave out who was never at risk');

export const rowError = (code: StatsErrorCode, row: number, expected: string): PolkuError =>
  new PolkuError(code, `Row ${row}: ${expected}.`, { index: row, expected });
