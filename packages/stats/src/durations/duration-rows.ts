import { checkRows, refuseNeverAtRisk, rowError } from './duration-row-checks.ts';
import type { DurationTable } from './duration-table.ts';
import { mostCountedTime, timeAxis } from './time-axis.ts';

export interface DurationRows {
  readonly time: ArrayLike<number>;
  /** 0 censored, 1… the cause of the event. */
  readonly status: ArrayLike<number>;
  /** Time at which observation began; 0 where absent. */
  readonly entry?: ArrayLike<number> | undefined;
  /** People that the row stands for; 1 where absent. */
  readonly count?: ArrayLike<number> | undefined;
  /** Number of causes; at least the largest status. */
  readonly causes?: number | undefined;
}

export interface GroupedDurationRows extends DurationRows {
  /** Number of each row's group, from 0. */
  readonly group: ArrayLike<number>;
  readonly groups: number;
}

/**
 * Builds the table of one group from rows, in one pass (and a sort where times are fractions).
 *
 * @throws PolkuError `unequal_lengths`, `invalid_number` or `negative_time`, naming the index of the row; `invalid_argument` for
 *   an entry that does not come before its time, or differs from it only by rounding.
 *
 * ```ts
 * const table = durationTableOf({ time: [5, 8, 8], status: [1, 0, 1] });
 * Array.from(table.events[0]); // → [1, 1]
 * ```
 */
export function durationTableOf(rows: DurationRows): DurationTable {
  const { largestTime, isWhole, causes } = checkRows(rows);
  if (isWhole && cellsOf(1, causes, largestTime) <= mostCells(rows.time.length))
    return countRows(rows, undefined, 1, causes, largestTime)[0];
  refuseNeverAtRisk(rows);
  return placeRows(rows, causes);
}

/**
 * Builds the tables of several groups, such as arms or the segments of arms, from rows that stand mixed: in one pass where
 * times are whole.
 *
 * @throws PolkuError as `durationTableOf`, of each group by itself (`rowsNeverAtRisk` tells of all together), and
 *   `invalid_argument` for a group that is not one of them.
 *
 * ```ts
 * const [reference, arm] = durationTablesOf({ time: [5, 8, 8], status: [1, 0, 1], group: [0, 1, 1], groups: 2 });
 * arm.atStart; // → 2
 * ```
 */
export function durationTablesOf({ group, groups, ...rows }: GroupedDurationRows): DurationTable[] {
  const { largestTime, isWhole, causes } = checkRows({ ...rows, group });
  const rowsIn = new Int32Array(groups);
  for (let row = 0; row < group.length; row += 1) {
    const own = group[row];
    if (!(own >= 0 && own < groups && own === Math.floor(own)))
      throw rowError('invalid_argument', row, `its group must be a whole number from 0 to ${groups - 1}`);
    rowsIn[own] += 1;
  }
  if (isWhole && cellsOf(groups, causes, largestTime) <= mostCells(rows.time.length))
    return countRows(rows, group, groups, causes, largestTime);
  return Array.from(rowsIn, (size, own) => {
    const mine = new Int32Array(size);
    let next = 0;
    for (let row = 0; row < group.length; row += 1) if (group[row] === own) mine[next++] = row;
    const pick = (column: ArrayLike<number> | undefined) => column && Float64Array.from(mine, (row) => column[row]);
    const table = { time: pick(rows.time)!, status: pick(rows.status)!, entry: pick(rows.entry), count: pick(rows.count) };
    refuseNeverAtRisk(table, mine);
    return placeRows(table, causes);
  });
}

/** Cells of a table that counts every whole time up to the largest: censored, each cause and late entries. */
const cellsOf = (groups: number, causes: number, largestTime: number): number => groups * (causes + 2) * (largestTime + 1);
/** More cells than this are not worth their memory: sparse times are sorted instead. */
const mostCells = (rows: number): number => 2 * rows + mostCountedTime / 4;

function countRows(
  { time, status, entry, count }: DurationRows,
  group: ArrayLike<number> | undefined,
  groups: number,
  causes: number,
  largestTime: number,
): DurationTable[] {
  const times = largestTime + 1;
  const width = causes + 2;
  const cells = new Float64Array(groups * width * times);
  const atStart = new Float64Array(groups);
  const rows = time.length;
  if (entry === undefined && count === undefined) {
    for (let row = 0; row < rows; row += 1) cells[((group === undefined ? 0 : group[row]) * width + status[row]) * times + time[row]] += 1;
    for (let own = 0; own < groups; own += 1)
      for (let cell = own * width * times; cell < (own * width + causes + 1) * times; cell += 1) atStart[own] += cells[cell];
  } else {
    for (let row = 0; row < rows; row += 1) {
      const own = group === undefined ? 0 : group[row];
      const people = count === undefined ? 1 : count[row];
      cells[(own * width + status[row]) * times + time[row]] += people;
      const start = entry === undefined ? 0 : entry[row];
      if (start > 0) cells[(own * width + causes + 1) * times + start] += people;
      else atStart[own] += people;
    }
  }
  return Array.from(atStart, (present, own) => compressed(cells.subarray(own * width * times, (own + 1) * width * times), width, present));
}

/** Keeps the times at which something happened. */
function compressed(cells: Float64Array, width: number, atStart: number): DurationTable {
  const times = cells.length / width;
  const kept = new Float64Array(times);
  let length = 0;
  for (let time = 0; time < times; time += 1) {
    for (let kind = 0; kind < width; kind += 1) {
      if (cells[kind * times + time] === 0) continue;
      kept[length] = time;
      length += 1;
      break;
    }
  }
  const time = kept.slice(0, length);
  const pick = (kind: number): Float64Array => time.map((at) => cells[kind * times + at]);
  return {
    time,
    atStart,
    entered: pick(width - 1),
    events: Array.from({ length: width - 2 }, (_, cause) => pick(cause + 1)),
    censored: pick(0),
  };
}

function placeRows({ time, status, entry, count }: DurationRows, causes: number): DurationTable {
  const lateEntries = entry === undefined ? [] : Float64Array.from(entry).filter((late) => late > 0);
  const axis = timeAxis([time, lateEntries], 'distinct');
  const entered = new Float64Array(axis.time.length);
  const censored = new Float64Array(axis.time.length);
  const events = Array.from({ length: causes }, () => new Float64Array(axis.time.length));
  let atStart = 0;
  for (let row = 0; row < time.length; row += 1) {
    const people = count === undefined ? 1 : count[row];
    const end = axis.indexOf(time[row]);
    if (entry !== undefined && entry[row] > 0) entered[axis.indexOf(entry[row])] += people;
    else atStart += people;
    (status[row] === 0 ? censored : events[status[row] - 1])[end] += people;
  }
  return { time: axis.time, atStart, entered, events, censored };
}
