import { PolkuError, type StatsErrorCode } from '../foundations/errors.ts';
import { timeAxis, type NearTies } from './time-axis.ts';

/**
 * The sufficient table of durations of one group: how many entered, had each event and were censored at each time.
 * Every estimator of durations takes it, so an estimate costs what the number of distinct times costs, and the tables of
 * two databases add up to the table of their pooled rows.
 *
 * At a tied time events precede censorings. Who enters late is at risk from just after the time of entry.
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

export interface DurationRows {
  readonly time: ArrayLike<number>;
  /** 0 censored, 1… the cause of the event. */
  readonly status: ArrayLike<number>;
  /** Time at which observation began; 0 where absent. */
  readonly entry?: ArrayLike<number>;
  /** People that the row stands for; 1 where absent. */
  readonly count?: ArrayLike<number>;
  /** Number of causes; at least the largest status. */
  readonly causes?: number;
  readonly nearTies?: NearTies;
}

/**
 * Builds the table of one group from rows, in one pass (and a sort where times are fractions). Times that differ only by
 * rounding are tied.
 *
 * @throws PolkuError `unequal_lengths`, `invalid_number` or `negative_time`, naming the index of the row.
 *
 * ```ts
 * const table = durationTableOf({ time: [5, 8, 8], status: [1, 0, 1] });
 * Array.from(table.events[0]); // → [1, 1]
 * ```
 */
export function durationTableOf({ time, status, entry, count, causes, nearTies }: DurationRows): DurationTable {
  const rows = time.length;
  for (const [name, column] of Object.entries({ status, entry, count })) {
    if (column !== undefined && column.length !== rows)
      throw new PolkuError('unequal_lengths', `"${name}" must have one value for each of the ${rows} times.`);
  }
  if (causes !== undefined && !(Number.isInteger(causes) && causes >= 1)) {
    const expected = 'a whole number of causes, 1 or more';
    throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
  }
  let largestStatus = causes ?? 1;
  let hasLateEntries = false;
  for (let row = 0; row < rows; row += 1) {
    checkRow(row, time[row], status[row], entry === undefined ? 0 : entry[row], count === undefined ? 1 : count[row]);
    if (status[row] > largestStatus) largestStatus = status[row];
    if (entry !== undefined && entry[row] > 0) hasLateEntries = true;
  }
  const lateEntries = entry !== undefined && hasLateEntries ? Float64Array.from(entry).filter((late) => late > 0) : [];
  const axis = timeAxis([time, lateEntries], nearTies);

  const entered = new Float64Array(axis.time.length);
  const censored = new Float64Array(axis.time.length);
  const events = Array.from({ length: largestStatus }, () => new Float64Array(axis.time.length));
  let atStart = 0;
  for (let row = 0; row < rows; row += 1) {
    const people = count === undefined ? 1 : count[row];
    const end = axis.indexOf(time[row]);
    if (entry !== undefined && entry[row] > 0) {
      const start = axis.indexOf(entry[row]);
      if (start >= end) throw neverAtRisk(row);
      entered[start] += people;
    } else atStart += people;
    (status[row] === 0 ? censored : events[status[row] - 1])[end] += people;
  }
  return { time: axis.time, atStart, entered, events, censored };
}

function checkRow(row: number, time: number, status: number, entry: number, count: number): void {
  if (!Number.isFinite(time) || !Number.isFinite(entry)) throw rowError('invalid_number', row, 'a time must be a finite number');
  if (time < 0 || entry < 0) throw rowError('negative_time', row, 'a time must be 0 or more');
  if (entry > 0 && entry >= time) throw neverAtRisk(row);
  if (!Number.isInteger(status) || status < 0)
    throw rowError('invalid_number', row, 'status must be 0 (censored) or the number of a cause');
  if (!Number.isFinite(count) || count < 0) throw rowError('invalid_count', row, 'count must be 0 or more');
}

const neverAtRisk = (row: number): PolkuError =>
  rowError('invalid_argument', row, 'entry must come before the time; leave out who was never at risk');

const rowError = (code: StatsErrorCode, row: number, expected: string): PolkuError =>
  new PolkuError(code, `Row ${row}: ${expected}.`, { index: row, expected });

/** The table of the pooled rows: counts add up. */
export function mergeDurationTables(tables: readonly DurationTable[]): DurationTable {
  const causes = Math.max(1, ...tables.map((table) => table.events.length));
  const axis = timeAxis(tables.map(({ time }) => time));
  const entered = new Float64Array(axis.time.length);
  const censored = new Float64Array(axis.time.length);
  const events = Array.from({ length: causes }, () => new Float64Array(axis.time.length));
  let atStart = 0;
  for (const table of tables) {
    atStart += table.atStart;
    for (let i = 0; i < table.time.length; i += 1) {
      const at = axis.indexOf(table.time[i]);
      entered[at] += table.entered[i];
      censored[at] += table.censored[i];
      for (let cause = 0; cause < table.events.length; cause += 1) events[cause][at] += table.events[cause][i];
    }
  }
  return { time: axis.time, atStart, entered, events, censored };
}

/** Number at risk just before each time: entered before it, not yet gone. Those under observation from 0 are at risk at 0. */
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

/** Events of any cause at each time. */
export function eventsOfAnyCause({ time, events }: DurationTable): Float64Array {
  const all = new Float64Array(time.length);
  for (const cause of events) for (let i = 0; i < time.length; i += 1) all[i] += cause[i];
  return all;
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

export function peopleCount({ atStart, entered }: DurationTable): number {
  return atStart + total(entered);
}

export function eventCount({ events }: DurationTable, cause = 1): number {
  const counts = events[cause - 1];
  return counts === undefined ? 0 : total(counts);
}

export function censoredCount({ censored }: DurationTable): number {
  return total(censored);
}

/** The last time at which somebody had an event or was censored: the end of follow-up; 0 for an empty table. */
export function largestTime(table: DurationTable): number {
  const all = eventsOfAnyCause(table);
  for (let i = table.time.length - 1; i >= 0; i -= 1) {
    if (all[i] > 0 || table.censored[i] > 0) return table.time[i];
  }
  return 0;
}

/** Whether nobody was followed to that time: what a curve says there is its last value carried forward. */
export function isBeyondFollowUp(table: DurationTable, time: number): boolean {
  return time > largestTime(table);
}
