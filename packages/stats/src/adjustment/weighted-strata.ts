// @internal
import type { CovariateStrata, RiskSetMoves } from '../durations/risk-set-moves.ts';
import { PolkuError } from '../foundations/errors.ts';
import { placedOnOneAxis, type WeightedDurationTable } from './weighted-duration-table.ts';

/** People of one stratum who share the values of all covariates. */
export interface WeightedCovariateGroup {
  readonly covariates: readonly number[];
  readonly table: WeightedDurationTable;
}

/** Who left one stratum, by cell of its tables. */
export interface StratumExits {
  /** Place of the cell's covariates among the patterns. */
  readonly pattern: Int32Array;
  /** Where on the axis of time the cell entered (−1: from the beginning) and left. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hasEvent: Uint8Array;
  readonly squaredWeight: Float64Array;
}

/** Weighted people as a partial likelihood takes them, and the cells that its residuals are of. */
export function weightedStrata(
  strata: readonly (readonly WeightedCovariateGroup[])[],
  cause: number,
): { readonly raw: CovariateStrata; readonly exits: readonly StratumExits[] } {
  const groups = strata.flat();
  const width = groups[0]?.covariates.length ?? 0;
  groups.forEach(({ covariates }, index) => {
    if (covariates.length === width && covariates.every(Number.isFinite)) return;
    const expected = `${width} finite covariates, as in the first group`;
    throw new PolkuError('invalid_number', `Group ${index}: expected ${expected}.`, { index, expected });
  });
  const { time, places } = placedOnOneAxis(groups.map(({ table }) => table));
  let group = 0;
  const parts = strata.map((stratum) => {
    const cells = stratum.flatMap(({ table }) => {
      const [pattern, { start, end }] = [group, places[group]];
      group += 1;
      return Array.from(end, (to, cell) => ({
        pattern,
        start: start[cell],
        end: to,
        hasEvent: table.status[cell] === cause,
        people: table.people[cell],
        weight: table.weight[cell],
        squaredWeight: table.squaredWeight[cell],
      }));
    });
    return { moves: movesOf(cells, time.length), exits: exitsOf(cells) };
  });
  return {
    raw: {
      time,
      strata: parts.map(({ moves }) => moves),
      patterns: Float64Array.from(groups.flatMap(({ covariates }) => covariates)),
      width,
    },
    exits: parts.map(({ exits }) => exits),
  };
}

interface Cell {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  readonly hasEvent: boolean;
  readonly people: number;
  readonly weight: number;
  readonly squaredWeight: number;
}

/** Each cell leaves once, and enters once where it entered late. */
function movesOf(cells: readonly Cell[], times: number): RiskSetMoves {
  const from = new Int32Array(times + 1);
  for (const { start, end } of cells) {
    from[end + 1] += 1;
    if (start >= 0) from[start + 1] += 1;
  }
  for (let i = 0; i < times; i += 1) from[i + 1] += from[i];
  const size = from[times];
  const next = from.slice();
  const columns = () => ({ left: new Float64Array(size), events: new Float64Array(size), entered: new Float64Array(size) });
  const [weights, people] = [columns(), columns()];
  const pattern = new Int32Array(size);
  for (const cell of cells) {
    const leaves = next[cell.end]++;
    pattern[leaves] = cell.pattern;
    weights.left[leaves] = cell.weight;
    people.left[leaves] = cell.people;
    if (cell.hasEvent) {
      weights.events[leaves] = cell.weight;
      people.events[leaves] = cell.people;
    }
    if (cell.start < 0) continue;
    const enters = next[cell.start]++;
    pattern[enters] = cell.pattern;
    weights.entered[enters] = cell.weight;
    people.entered[enters] = cell.people;
  }
  return { from, pattern, ...weights, people };
}

function exitsOf(cells: readonly Cell[]): StratumExits {
  return {
    pattern: Int32Array.from(cells, ({ pattern }) => pattern),
    start: Int32Array.from(cells, ({ start }) => start),
    end: Int32Array.from(cells, ({ end }) => end),
    hasEvent: Uint8Array.from(cells, ({ hasEvent }) => Number(hasEvent)),
    squaredWeight: Float64Array.from(cells, ({ squaredWeight }) => squaredWeight),
  };
}
