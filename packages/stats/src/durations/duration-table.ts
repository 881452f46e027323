import { tableOnAxis } from './analysis-axis.ts';
import { timeAxis } from './time-axis.ts';

/**
 * The sufficient table of durations of one group: how many entered, had each event and were censored at each time.
 * Every estimator of durations takes it, so an estimate costs what the number of distinct times costs, and the tables of
 * two databases add up to the table of their pooled rows.
 *
 * At a tied time events precede censorings. Who enters late is at risk from just after the time of entry. Times stand as
 * they were given: what differs only by rounding is tied by an estimator, on the axis of all that it compares.
 */
export interface DurationTable {
  /** Distinct times, ascending. */
  readonly time: Float64Array;
  /** People under observation from time 0. */
  readonly atStart: number;
  /** Late entries at each time. */
  readonly entered: Float64Array;
  /** Events at each time, by cause: `events[0]` is cause 1. */
  readonly events: readonly Float64Array[];
  readonly censored: Float64Array;
}

/**
 * The table of the pooled rows: counts add up.
 *
 * ```ts
 * const part = (time: number[]) => durationTableOf({ time, status: time.map(() => 1) });
 * mergeDurationTables([part([5, 8]), part([8])]).atStart; // → 3
 * ```
 */
export function mergeDurationTables(tables: readonly DurationTable[]): DurationTable {
  const times = tables.map(({ time }) => time);
  return tableOnAxis(timeAxis(times, 'distinct'), tables);
}

/**
 * Number at risk just before each time: entered before it, not yet gone. Those under observation from 0 are at risk at 0.
 *
 * ```ts
 * const table = durationTableOf({ time: [2, 4, 4, 6], status: [1, 0, 1, 2] });
 * Array.from(atRiskCounts(table)); // → [4, 3, 1]
 * ```
 */
export function atRiskCounts({ time, atStart, entered, events, censored }: DurationTable): Float64Array {
  const atRisk = new Float64Array(time.length);
  let present = atStart;
  for (let i = 0; i < time.length; i += 1) {
    atRisk[i] = present;
    let left = censored[i];
    for (const cause of events) left += cause[i];
    present += entered[i] - left;
  }
  return atRisk;
}

/**
 * Events of any cause at each time.
 *
 * ```ts
 * const table = durationTableOf({ time: [2, 4, 4, 6], status: [1, 0, 1, 2] });
 * Array.from(eventsOfAnyCause(table)); // → [1, 1, 1]
 * ```
 */
export function eventsOfAnyCause({ time, events }: DurationTable): Float64Array {
  const all = new Float64Array(time.length);
  for (const cause of events) for (let i = 0; i < time.length; i += 1) all[i] += cause[i];
  return all;
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * People in all, late entries among them.
 *
 * ```ts
 * const table = durationTableOf({ time: [2, 4, 4, 6], status: [1, 0, 1, 2] });
 * peopleCount(table); // → 4
 * ```
 */
export function peopleCount({ atStart, entered }: DurationTable): number {
  return atStart + total(entered);
}

/**
 * Events of one cause.
 *
 * ```ts
 * const table = durationTableOf({ time: [2, 4, 4, 6], status: [1, 0, 1, 2] });
 * eventCount(table, 2); // → 1
 * ```
 */
export function eventCount({ events }: DurationTable, cause = 1): number {
  const counts = events[cause - 1];
  return counts === undefined ? 0 : total(counts);
}

/**
 * People who were censored.
 *
 * ```ts
 * const table = durationTableOf({ time: [2, 4, 4, 6], status: [1, 0, 1, 2] });
 * censoredCount(table); // → 1
 * ```
 */
export function censoredCount({ censored }: DurationTable): number {
  return total(censored);
}

/**
 * The last time at which somebody had an event or was censored: the end of follow-up; 0 for an empty table.
 *
 * ```ts
 * const table = durationTableOf({ time: [2, 4, 4, 6], status: [1, 0, 1, 2] });
 * largestTime(table); // → 6
 * ```
 */
export function largestTime(table: DurationTable): number {
  const all = eventsOfAnyCause(table);
  for (let i = table.time.length - 1; i >= 0; i -= 1) {
    if (all[i] > 0 || table.censored[i] > 0) return table.time[i];
  }
  return 0;
}

/**
 * Whether nobody was followed to that time: what a curve says there is its last value carried forward.
 *
 * ```ts
 * const table = durationTableOf({ time: [2, 4, 4, 6], status: [1, 0, 1, 2] });
 * isBeyondFollowUp(table, 7); // → true
 * ```
 */
export function isBeyondFollowUp(table: DurationTable, time: number): boolean {
  return time > largestTime(table);
}
