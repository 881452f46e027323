import { checkRows, neverAtRisk, refuseNeverAtRisk, rowError } from '../durations/duration-row-checks.ts';
import type { DurationRows } from '../durations/duration-rows.ts';
import { timeAxis, type NearTies, type TimeAxis } from '../durations/time-axis.ts';

/**
 * The sufficient table of weighted durations of one group: who entered, left and how alike share a cell. Robust standard
 * errors need the squares of weights beside their sums, and with delayed entry who it was that entered late; so the cells keep
 * entry and exit together. Those of two databases, weighted by one model, add up.
 */
export interface WeightedDurationTable {
  /** 0 under observation from the start; otherwise at risk from just after this time. */
  readonly entry: Float64Array;
  readonly time: Float64Array;
  /** 0 censored, 1… the cause of the event. */
  readonly status: Int32Array;
  readonly people: Float64Array;
  /** Sum of the weights of a cell's people, and of their squares. */
  readonly weight: Float64Array;
  readonly squaredWeight: Float64Array;
  readonly causes: number;
}

export interface WeightedDurationRows extends Omit<DurationRows, 'count'> {
  /** Weight of each row's person, above 0. */
  readonly weight: ArrayLike<number>;
}

/**
 * Builds the table of one group from rows.
 *
 * @throws PolkuError `unequal_lengths`, `invalid_number`, `negative_time` or `invalid_argument`, naming the index of the row.
 *
 * ```ts
 * const table = weightedDurationTableOf({ time: [5, 8, 8], status: [1, 0, 0], weight: [1, 2, 3] });
 * Array.from(table.weight); // → [1, 5]
 * Array.from(table.squaredWeight); // → [1, 13]
 * ```
 */
export function weightedDurationTableOf({ weight, ...rows }: WeightedDurationRows): WeightedDurationTable {
  const { causes } = checkRows({ ...rows, count: weight });
  for (let row = 0; row < weight.length; row += 1)
    if (!(weight[row] > 0)) throw rowError('invalid_number', row, 'a weight must be above 0; leave out who has none');
  const { time, status, entry } = rows;
  refuseNeverAtRisk(rows);
  return gathered({ time, status, entry: entry ?? new Float64Array(time.length), causes }, [
    undefined,
    weight,
    Float64Array.from(weight, (own) => own * own),
  ]);
}

/**
 * The table of the pooled rows: cells add up.
 *
 * ```ts
 * const part = (weight: number[]) => weightedDurationTableOf({ time: [5], status: [1], weight });
 * Array.from(mergeWeightedDurationTables([part([1]), part([2])]).weight); // → [3]
 * ```
 */
export function mergeWeightedDurationTables(tables: readonly WeightedDurationTable[]): WeightedDurationTable {
  const joined = (column: (table: WeightedDurationTable) => ArrayLike<number>): Float64Array =>
    Float64Array.from(tables.flatMap((table) => Array.from(column(table))));
  return gathered(
    {
      entry: joined(({ entry }) => entry),
      time: joined(({ time }) => time),
      status: joined(({ status }) => status),
      causes: Math.max(1, ...tables.map(({ causes }) => causes)),
    },
    [joined(({ people }) => people), joined(({ weight }) => weight), joined(({ squaredWeight }) => squaredWeight)],
  );
}

interface Exits {
  readonly entry: ArrayLike<number>;
  readonly time: ArrayLike<number>;
  readonly status: ArrayLike<number>;
  readonly causes: number;
}

/** @param amounts People, weights and squared weights; one person where absent. */
function gathered(exits: Exits, amounts: readonly (ArrayLike<number> | undefined)[]): WeightedDurationTable {
  const { entry, time, status, causes } = exits;
  const axis = axisOf([exits], 'distinct');
  const times = axis.time.length;
  const cellOf = new Map<number, number>();
  const rowCell = new Int32Array(time.length);
  const firstRow: number[] = [];
  for (let row = 0; row < time.length; row += 1) {
    const end = axis.indexOf(time[row]);
    const start = entry[row] > 0 ? axis.indexOf(entry[row]) : -1;
    const key = ((start + 1) * times + end) * (causes + 1) + status[row];
    let cell = cellOf.get(key);
    if (cell === undefined) {
      cell = firstRow.push(row) - 1;
      cellOf.set(key, cell);
    }
    rowCell[row] = cell;
  }
  const [people, weight, squaredWeight] = amounts.map((column) => {
    const sums = new Float64Array(firstRow.length);
    for (let row = 0; row < rowCell.length; row += 1) sums[rowCell[row]] += column === undefined ? 1 : column[row];
    return sums;
  });
  return {
    entry: Float64Array.from(firstRow, (row) => entry[row]),
    time: Float64Array.from(firstRow, (row) => time[row]),
    status: Int32Array.from(firstRow, (row) => status[row]),
    people,
    weight,
    squaredWeight,
    causes,
  };
}

/** The times of several tables; where some enter late, the times of all entries too, as in R. */
function axisOf(tables: readonly Pick<Exits, 'entry' | 'time'>[], nearTies?: NearTies): TimeAxis {
  const hasLateEntries = tables.some(({ entry }) => Array.prototype.some.call(entry, (start: number) => start > 0));
  return timeAxis(
    tables.flatMap(({ entry, time }) => (hasLateEntries ? [time, entry] : [time])),
    nearTies,
  );
}

/** Where the cells of tables stand on one axis of time: `start` is −1 of those under observation from the beginning. @internal */
export function placedOnOneAxis(tables: readonly WeightedDurationTable[]): {
  readonly time: Float64Array;
  readonly places: readonly { readonly start: Int32Array; readonly end: Int32Array }[];
} {
  const axis = axisOf(tables);
  const places = tables.map(({ entry, time }) => ({
    start: Int32Array.from(entry, (at) => (at > 0 ? axis.indexOf(at) : -1)),
    end: Int32Array.from(time, (at) => axis.indexOf(at)),
  }));
  for (const { start, end } of places)
    start.forEach((from, cell) => {
      if (from >= end[cell]) throw neverAtRisk(cell);
    });
  return { time: axis.time, places };
}
