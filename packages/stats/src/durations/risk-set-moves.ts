// @internal
import { analysisAxis } from './analysis-axis.ts';
import type { DurationTable } from './duration-table.ts';
import { PolkuError } from '../foundations/errors.ts';

/** People of one stratum who share the values of all covariates. */
export interface CovariateGroup {
  readonly covariates: readonly number[];
  readonly table: DurationTable;
}

/**
 * Who leaves or enters the risk set at each time, all strata on one axis of time. Move `m` concerns `left[m]` people with the
 * covariates of row `pattern[m]`; those of time `i` are `from[i] … from[i + 1] − 1`.
 */
export interface RiskSetMoves {
  readonly from: Int32Array;
  readonly pattern: Int32Array;
  readonly left: Float64Array;
  readonly events: Float64Array;
  readonly entered: Float64Array;
  /** Those of `left` who had the event of another cause; absent where weights are given. */
  readonly competing?: Float64Array;
  /** Numbers of people, where the above are sums of their weights. */
  readonly people?: { readonly left: Float64Array; readonly events: Float64Array; readonly entered: Float64Array };
}

export interface CovariateStrata {
  readonly time: Float64Array;
  readonly strata: readonly RiskSetMoves[];
  /** Covariates of the groups of people who share them: those of pattern `p` from `p × width` on. */
  readonly patterns: Float64Array;
  /** Number of covariates. */
  readonly width: number;
}

export function covariateStrata(strata: readonly (readonly CovariateGroup[])[], cause: number): CovariateStrata {
  const groups = strata.flat();
  const width = groups[0]?.covariates.length ?? 0;
  groups.forEach(({ covariates }, index) => {
    if (covariates.length === width && covariates.every(Number.isFinite)) return;
    const expected = `${width} finite covariates, as in the first group`;
    throw new PolkuError('invalid_number', `Group ${index}: expected ${expected}.`, { index, expected });
  });
  const axis = analysisAxis(groups.map(({ table }) => table));
  let firstPattern = 0;
  const moves = strata.map((stratum) => {
    const counts = new Int32Array(axis.time.length + 1);
    for (const { table } of stratum) for (const time of table.time) counts[axis.indexOf(time) + 1] += 1;
    for (let i = 0; i < axis.time.length; i += 1) counts[i + 1] += counts[i];
    const size = counts[axis.time.length];
    const next = counts.slice();
    const pattern = new Int32Array(size);
    const [left, events, entered, competing] = Array.from({ length: 4 }, () => new Float64Array(size));
    stratum.forEach(({ table }, group) => {
      table.time.forEach((time, row) => {
        const at = axis.indexOf(time);
        const move = next[at];
        next[at] += 1;
        pattern[move] = firstPattern + group;
        entered[move] = table.entered[row];
        events[move] = table.events[cause - 1]?.[row] ?? 0;
        for (const ofCause of table.events) left[move] += ofCause[row];
        competing[move] = left[move] - events[move];
        left[move] += table.censored[row];
      });
    });
    firstPattern += stratum.length;
    return { from: counts, pattern, left, events, entered, competing };
  });
  return { time: axis.time, strata: moves, patterns: Float64Array.from(groups.flatMap(({ covariates }) => covariates)), width };
}
