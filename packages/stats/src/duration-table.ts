import { PolkuError } from './errors.ts';

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
}

/**
 * Builds the table of one group from rows, in one pass and a sort of the distinct times.
 *
 * @throws PolkuError `unequal_lengths`, `invalid_number` or `negative_time`, naming the index of the row.
 *
 * ```ts
 * const table = durationTableOf({ time: [5, 8, 8], status: [1, 0, 1] });
 * Array.from(table.events[0]); // → [1, 1]
 * ```
 */
export function durationTableOf({ time, status, entry, count, causes }: DurationRows): DurationTable {
  const rows = time.length;
  for (const [name, column] of Object.entries({ status, entry, count })) {
    if (column !== undefined && column.length !== rows)
      throw new PolkuError('unequal_lengths', `"${name}" must have one value for each of the ${rows} times.`);
  }
  const distinct = new Set<number>();
  let largestStatus = Math.max(1, causes ?? 1);
  for (let row = 0; row < rows; row += 1) {
    checkRow(row, time[row], status[row], entry?.[row] ?? 0, count?.[row] ?? 1);
    distinct.add(time[row]);
    if (entry !== undefined && entry[row] > 0) distinct.add(entry[row]);
    if (status[row] > largestStatus) largestStatus = status[row];
  }
  const times = Float64Array.from(distinct).sort();
  const position = new Map<number, number>();
  times.forEach((value, index) => position.set(value, index));

  const entered = new Float64Array(times.length);
  const censored = new Float64Array(times.length);
  const events = Array.from({ length: largestStatus }, () => new Float64Array(times.length));
  let atStart = 0;
  for (let row = 0; row < rows; row += 1) {
    const people = count?.[row] ?? 1;
    const late = entry?.[row] ?? 0;
    if (late > 0) entered[position.get(late)!] += people;
    else atStart += people;
    const left = status[row] === 0 ? censored : events[status[row] - 1];
    left[position.get(time[row])!] += people;
  }
  return { time: times, atStart, entered, events, censored };
}

function checkRow(row: number, time: number, status: number, entry: number, count: number): void {
  if (!Number.isFinite(time) || !Number.isFinite(entry))
    throw new PolkuError('invalid_number', `Row ${row}: a time must be a finite number.`);
  if (time < 0 || entry < 0) throw new PolkuError('negative_time', `Row ${row}: a time must be 0 or more.`);
  if (entry > 0 && entry >= time)
    throw new PolkuError('invalid_argument', `Row ${row}: entry must come before the time; leave out who was never at risk.`);
  if (!Number.isInteger(status) || status < 0)
    throw new PolkuError('invalid_number', `Row ${row}: status must be 0 (censored) or the number of a cause.`);
  if (!Number.isFinite(count) || count < 0) throw new PolkuError('invalid_count', `Row ${row}: count must be 0 or more.`);
}

/** The table of the pooled rows: counts add up. */
export function mergeDurationTables(tables: readonly DurationTable[]): DurationTable {
  const causes = Math.max(1, ...tables.map((table) => table.events.length));
  const time = distinctTimes(tables);
  const entered = new Float64Array(time.length);
  const censored = new Float64Array(time.length);
  const events = Array.from({ length: causes }, () => new Float64Array(time.length));
  let atStart = 0;
  for (const table of tables) {
    atStart += table.atStart;
    let at = 0;
    for (let i = 0; i < table.time.length; i += 1) {
      while (time[at] < table.time[i]) at += 1;
      entered[at] += table.entered[i];
      censored[at] += table.censored[i];
      for (let cause = 0; cause < table.events.length; cause += 1) events[cause][at] += table.events[cause][i];
    }
  }
  return { time, atStart, entered, events, censored };
}

/** The times of several tables, each once, ascending. */
export function distinctTimes(tables: readonly DurationTable[]): Float64Array {
  const all = new Set<number>();
  for (const table of tables) for (const value of table.time) all.add(value);
  return Float64Array.from(all).sort();
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
