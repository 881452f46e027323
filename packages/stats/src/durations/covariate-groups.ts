import { durationTableOf, type DurationRows } from './duration-rows.ts';
import { PolkuError } from '../foundations/errors.ts';
import type { CovariateGroup } from './risk-set-moves.ts';

export interface CovariateRows extends DurationRows {
  /** One column for each covariate. */
  readonly covariates: readonly ArrayLike<number>[];
  /** Number of the stratum of each row, from 0; one stratum where absent. */
  readonly stratum?: ArrayLike<number>;
}

/**
 * Groups rows by stratum and covariates, for `coxRegression`.
 *
 * @throws PolkuError `unequal_lengths`, `invalid_number` or `negative_time`, naming the index of the row.
 *
 * ```ts
 * const strata = covariateGroupsOf({ time: [5, 8, 9], status: [1, 0, 1], covariates: [[0, 1, 1]] });
 * strata[0].length; // → 2
 * ```
 */
export function covariateGroupsOf({ covariates, stratum, ...durations }: CovariateRows): CovariateGroup[][] {
  const { time, status, entry, count } = durations;
  for (const column of [...covariates, ...(stratum ? [stratum] : [])])
    if (column.length !== time.length)
      throw new PolkuError('unequal_lengths', `Each covariate must have one value for each of the ${time.length} times.`);
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < time.length; row += 1) {
    const values = covariates.map((column) => column[row]);
    if (!values.every(Number.isFinite)) {
      const expected = 'finite covariates';
      throw new PolkuError('invalid_number', `Row ${row}: expected ${expected}.`, { index: row, expected });
    }
    const key = `${stratum?.[row] ?? 0}|${values.join('|')}`;
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [row]);
    else rows.push(row);
  }
  const strata = new Map<number, CovariateGroup[]>();
  for (const rows of rowsOf.values()) {
    const pick = (column: ArrayLike<number>): Float64Array => Float64Array.from(rows, (row) => column[row]);
    const table = durationTableOf({
      ...durations,
      time: pick(time),
      status: pick(status),
      entry: entry && pick(entry),
      count: count && pick(count),
    });
    const group = { covariates: covariates.map((column) => column[rows[0]]), table };
    const own = strata.get(stratum?.[rows[0]] ?? 0);
    if (own === undefined) strata.set(stratum?.[rows[0]] ?? 0, [group]);
    else own.push(group);
  }
  return [...strata.values()];
}
