// @internal
import { PolkuError } from '../foundations/errors.ts';
import { checkRows, neverAtRisk } from './duration-row-checks.ts';
import type { DurationRows } from './duration-rows.ts';
import type { CovariateStrata, RiskSetMoves } from './risk-set-moves.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

export interface CovariateRows extends DurationRows {
  /** One column for each covariate. */
  readonly covariates: readonly ArrayLike<number>[];
  /** Number of the stratum of each row; one stratum where absent. */
  readonly stratum?: ArrayLike<number>;
}

/**
 * Rows as the moves of risk sets, each row with covariates of its own: what a fine-grained covariate asks for, where groups of
 * people who share it would be as many as the people.
 */
export function rowStrata({ covariates, stratum, ...durations }: CovariateRows, cause: number): CovariateStrata {
  const { time, status, entry, count } = durations;
  checkRows({ ...durations, ...(stratum === undefined ? {} : { group: stratum }) });
  checkCovariates(covariates, time.length);
  const hasLateEntries = entry !== undefined && Array.prototype.some.call(entry, (start: number) => start > 0);
  const axis = timeAxis(hasLateEntries ? [time, entry] : [time]);
  const width = covariates.length;
  const patterns = new Float64Array(time.length * width);
  let next = 0;
  const strata = rowsByStratum(stratum, time.length).map((rows) => {
    const sorted = sortedByTime(rows, time, axis);
    const first = next;
    for (let i = 0; i < sorted.length; i += 1)
      for (let j = 0; j < width; j += 1) patterns[(first + i) * width + j] = covariates[j][sorted[i]];
    next += sorted.length;
    return movesOf(sorted, first, { time, status, entry, count }, axis, cause);
  });
  return { time: axis.time, strata, patterns, width };
}

function movesOf(
  rows: Int32Array,
  first: number,
  { time, status, entry, count }: DurationRows,
  axis: TimeAxis,
  cause: number,
): RiskSetMoves {
  const from = new Int32Array(axis.time.length + 1);
  const isLate = (row: number): boolean => entry !== undefined && entry[row] > 0;
  let size = rows.length;
  for (const row of rows) {
    const end = axis.indexOf(time[row]);
    from[end + 1] += 1;
    if (!isLate(row)) continue;
    const start = axis.indexOf(entry![row]);
    if (start >= end) throw neverAtRisk(row);
    from[start + 1] += 1;
    size += 1;
  }
  for (let i = 0; i < axis.time.length; i += 1) from[i + 1] += from[i];
  const next = from.slice();
  const pattern = new Int32Array(size);
  const [left, events, entered, competing] = Array.from({ length: 4 }, () => new Float64Array(size));
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    const people = count === undefined ? 1 : count[row];
    const exit = next[axis.indexOf(time[row])]++;
    pattern[exit] = first + i;
    left[exit] = people;
    if (status[row] === cause) events[exit] = people;
    else if (status[row] > 0) competing[exit] = people;
    if (!isLate(row)) continue;
    const start = next[axis.indexOf(entry![row])]++;
    pattern[start] = first + i;
    entered[start] = people;
  }
  return { from, pattern, left, events, entered, competing };
}

/** By counting, so that rows which stand together in time stand together in memory. */
function sortedByTime(rows: Int32Array, time: ArrayLike<number>, axis: TimeAxis): Int32Array {
  const next = new Int32Array(axis.time.length + 1);
  for (const row of rows) next[axis.indexOf(time[row]) + 1] += 1;
  for (let i = 0; i < axis.time.length; i += 1) next[i + 1] += next[i];
  const sorted = new Int32Array(rows.length);
  for (const row of rows) sorted[next[axis.indexOf(time[row])]++] = row;
  return sorted;
}

function rowsByStratum(stratum: ArrayLike<number> | undefined, rows: number): Int32Array[] {
  if (stratum === undefined) {
    const all = new Int32Array(rows);
    for (let row = 0; row < rows; row += 1) all[row] = row;
    return [all];
  }
  const sizes = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) sizes.set(stratum[row], (sizes.get(stratum[row]) ?? 0) + 1);
  const lists = new Map([...sizes].map(([own, size]) => [own, { rows: new Int32Array(size), length: 0 }]));
  for (let row = 0; row < rows; row += 1) {
    const list = lists.get(stratum[row])!;
    list.rows[list.length] = row;
    list.length += 1;
  }
  return [...lists.values()].map((list) => list.rows);
}

function checkCovariates(covariates: readonly ArrayLike<number>[], rows: number): void {
  for (const column of covariates) {
    if (column.length !== rows)
      throw new PolkuError('unequal_lengths', `Each covariate must have one value for each of the ${rows} times.`);
    for (let row = 0; row < rows; row += 1) {
      if (Number.isFinite(column[row])) continue;
      const expected = 'finite covariates';
      throw new PolkuError('invalid_number', `Row ${row}: expected ${expected}.`, { index: row, expected });
    }
  }
}
