import { lastIndexAt } from './step-function.ts';

/** Times nearer to one another than this, absolutely or as a share of the mean time, are one time. */
const nearTie = Math.sqrt(2 ** -52);
/** Whole times below this are looked up in an array, which is many times faster than a search. @internal */
export const mostCountedTime = 2 ** 20;

/**
 * Whether times that differ only by rounding are one time. `tied` everywhere by default; `distinct` gives what R's
 * `cmprsk` gives, which alone does not tie them.
 */
export type NearTies = 'tied' | 'distinct';

/** The distinct times of some columns, ascending, and where each time stands among them. @internal */
export interface TimeAxis {
  readonly time: Float64Array;
  indexOf(time: number): number;
}

/**
 * Times that differ only by rounding, such as 0.1 + 0.2 and 0.3, are tied: they count as the earliest of them. Otherwise
 * the order in which two databases add would decide who was at risk when. How near is near hangs on the mean of all times, so
 * that one analysis has one axis, whatever its arms and strata.
 *
 * R: `survival::aeqSurv`, which `survfit`, `survdiff` and `coxph` apply.
 * @internal
 */
export function timeAxis(columns: readonly ArrayLike<number>[], nearTies: NearTies = 'tied'): TimeAxis {
  return wholeTimeAxis(columns) ?? fractionalTimeAxis(columns, nearTies);
}

/** Whether any of these times, ascending, may differ from the one before only by rounding. @internal */
export function hasNearTies(time: ArrayLike<number>): boolean {
  // No mean is above the last time.
  const widest = nearTie * Math.max(1, time.length === 0 ? 0 : time[time.length - 1]);
  for (let i = 1; i < time.length; i += 1) if (time[i] - time[i - 1] <= widest) return true;
  return false;
}

function wholeTimeAxis(columns: readonly ArrayLike<number>[]): TimeAxis | undefined {
  let largest = 0;
  for (const column of columns) {
    for (let row = 0; row < column.length; row += 1) {
      const time = column[row];
      if (time > largest) largest = time;
      if (time !== Math.floor(time) || largest >= mostCountedTime) return undefined;
    }
  }
  const position = new Int32Array(largest + 1);
  for (const column of columns) for (let row = 0; row < column.length; row += 1) position[column[row]] = 1;
  const distinct: number[] = [];
  for (let time = 0; time <= largest; time += 1) if (position[time] === 1) position[time] = distinct.push(time) - 1;
  return { time: Float64Array.from(distinct), indexOf: (time) => position[time] };
}

function fractionalTimeAxis(columns: readonly ArrayLike<number>[], nearTies: NearTies): TimeAxis {
  const all = new Float64Array(columns.reduce((length, column) => length + column.length, 0));
  columns.reduce((offset, column) => {
    all.set(column, offset);
    return offset + column.length;
  }, 0);
  all.sort();
  let distinct = 0;
  for (let i = 0; i < all.length; i += 1) {
    if (i > 0 && all[i] === all[distinct - 1]) continue;
    all[distinct] = all[i];
    distinct += 1;
  }
  const time = nearTies === 'tied' ? withoutNearTies(all.subarray(0, distinct)) : all.slice(0, distinct);
  return { time, indexOf: (value) => lastIndexAt(time, value) };
}

function withoutNearTies(distinct: Float64Array): Float64Array {
  const mean = distinct.reduce((sum, time) => sum + time, 0) / distinct.length;
  return distinct.filter((time, i) => {
    if (i === 0) return true;
    const gap = time - distinct[i - 1];
    return gap > nearTie && gap > nearTie * mean;
  });
}
