import { lastIndexAt } from '../durations/step-function.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { stepForward, TransitionShares } from './transition-shares.ts';
import { atRiskInStates, type TransitionTable } from './transition-table.ts';

/**
 * Whether standard errors take the shares of the states at the beginning as they are (`given`, as R's `survfit` does) or also
 * tell how far they vary with whom the group happens to hold (`sampled`).
 */
export type InitialShares = 'given' | 'sampled';

export interface StateOccupancy {
  /** Times at which some row ends. */
  readonly time: Float64Array;
  /** Shares of the states at the beginning: of those at risk at the first move. */
  readonly initial: Float64Array;
  /** Standard errors of those; 0 where they are given. */
  readonly initialError: Float64Array;
  /** Number at risk in each state just before each time: `atRisk[0]` is state 1. */
  readonly atRisk: readonly Float64Array[];
  /** Probability of being in each state from each time on. */
  readonly occupancy: readonly Float64Array[];
  /** Standard errors by Greenwood's recursion. */
  readonly greenwoodError: readonly Float64Array[];
}

/** Rounding leaves about this share of the largest variance where covariances cancel: less than it is no variance. */
const roundingShare = 1e-14;

/**
 * Estimates the probability of being in each of several states at each time: the state occupancies of Aalen and Johansen. People may
 * begin in different states and at different times, return, and leave a state meant to be final; a state never seen has 0.
 *
 * Misleads where leaving observation tells of where one is or goes, and where those who enter late differ from those of their state.
 * Needs no assumption that the past is forgotten (Datta and Satten 2001) unless people enter late. The time scale is one: time from the beginning.
 *
 * The initial shares are those of the people at risk when somebody first moves (when the last row ends, if nobody does), and stand
 * until then. A state from which all at risk are gone keeps its probability until somebody can leave it again.
 *
 * `greenwoodError` needs the table alone: each time's risk sets are taken as independent multinomial samples, which is right where what
 * comes depends on the present state only. `jackknifeOccupancyErrors` needs people's rows, assumes no such thing, and is R's.
 * Intervals: `incidenceInterval`.
 *
 * Absent for a table without people (`no_data`).
 *
 * ```ts
 * const rows = { id: ['a', 'a', 'b', 'c'], start: [0, 2, 0, 0], stop: [2, 6, 4, 6], from: [1, 2, 1, 1], to: [2, 3, 3, 0] };
 * const curves = stateOccupancy(transitionTableOf(rows));
 * isAbsent(curves) ? [] : occupancyAt(curves, 4).occupancy.map((share) => Number(share.toFixed(4))); // → [0.3333, 0.3333, 0.3333]
 * ```
 *
 * Source: Aalen and Johansen 1978; Andersen, Borgan, Gill and Keiding 1993, IV.4.1.3. R: `survfit(Surv(start, stop, to) ~ 1, id = id, istate = from)`;
 * Greenwood's errors `etm::etm`.
 */
export function stateOccupancy(
  table: TransitionTable,
  { initialShares = 'given' }: { readonly initialShares?: InitialShares } = {},
): Estimated<StateOccupancy> {
  const shown = endTimes(table);
  if (table.people === 0 || shown.length === 0) return notEstimable('no_data');
  const atRisk = atRiskInStates(table);
  const initial = initialOccupancy(table, atRisk);
  const column = (): Float64Array => new Float64Array(shown.length);
  const occupancy = atRisk.map(column);
  const greenwoodError = atRisk.map(column);

  const shares = new TransitionShares(table, atRisk);
  let p = initial.shares;
  let covariance = initialShares === 'sampled' ? multinomialCovariance(p, 1 / initial.atRisk) : new Float64Array(p.length ** 2);
  const initialError = p.map((_, state) => Math.sqrt(covariance[state * (p.length + 1)]));
  let largest = 0;
  shown.forEach((i, place) => {
    const left = shares.at(i);
    if (left.length > 0) {
      covariance = stepCovariance(covariance, shares.matrix, p.length);
      for (const state of left) {
        const row = shares.matrix.subarray(state * p.length, (state + 1) * p.length);
        const added = multinomialCovariance(row, p[state] ** 2 / atRisk[state][i]);
        covariance = covariance.map((value, cell) => value + added[cell]);
      }
      p = stepForward(p, shares.matrix);
    }
    for (let state = 0; state < p.length; state += 1) {
      const variance = covariance[state * (p.length + 1)];
      largest = Math.max(largest, variance);
      occupancy[state][place] = p[state];
      greenwoodError[state][place] = variance > roundingShare * largest ? Math.sqrt(variance) : 0;
    }
  });
  const pick = (counts: Float64Array): Float64Array => Float64Array.from(shown, (i) => counts[i]);
  return { time: pick(table.time), initial: initial.shares, initialError, atRisk: atRisk.map(pick), occupancy, greenwoodError };
}

/** Places of the times at which some row ends. */
function endTimes({ time, ended }: TransitionTable): number[] {
  return [...time.keys()].filter((i) => ended.some(({ count }) => count[i] > 0));
}

/** Shares of the states, and number of people, at risk when the first move is seen; at the last end of a row if none is. */
export function initialOccupancy(
  table: TransitionTable,
  atRisk: readonly Float64Array[],
): { readonly at: number; readonly shares: Float64Array; readonly atRisk: number } {
  const moves = table.ended.filter(({ to }) => to !== 0);
  const firstMove = table.time.findIndex((_, i) => moves.some(({ count }) => count[i] > 0));
  const at = firstMove < 0 ? endTimes(table).at(-1)! : firstMove;
  const all = atRisk.reduce((sum, counts) => sum + counts[at], 0);
  return { at, shares: Float64Array.from(atRisk, (counts) => counts[at] / all), atRisk: all };
}

/** Of shares that add up to 1, times a scale. */
function multinomialCovariance(shares: Float64Array, scale: number): Float64Array {
  const states = shares.length;
  return Float64Array.from({ length: states ** 2 }, (_, cell) => {
    const [a, b] = [Math.floor(cell / states), cell % states];
    return scale * shares[a] * ((a === b ? 1 : 0) - shares[b]);
  });
}

/** The covariance after one step: the matrix's transpose, times it, times the matrix. */
function stepCovariance(covariance: Float64Array, matrix: Float64Array, states: number): Float64Array {
  const half = new Float64Array(states ** 2);
  for (let row = 0; row < states; row += 1)
    half.set(stepForward(covariance.subarray(row * states, (row + 1) * states), matrix), row * states);
  const stepped = new Float64Array(states ** 2);
  for (let column = 0; column < states; column += 1) {
    const moved = stepForward(
      Float64Array.from({ length: states }, (_, row) => half[row * states + column]),
      matrix,
    );
    moved.forEach((value, row) => (stepped[row * states + column] = value));
  }
  return stepped;
}

export interface OccupancyReading {
  readonly occupancy: Float64Array;
  readonly greenwoodError: Float64Array;
  /** No row ends that late: the last values are carried forward. */
  readonly isBeyondFollowUp: boolean;
}

/**
 * The occupancies at a time; the initial shares before any row ends.
 *
 * ```ts
 * const rows = { id: ['a', 'a', 'b'], start: [0, 2, 0], stop: [2, 5, 5], from: [1, 2, 1], to: [2, 0, 0] };
 * const curves = stateOccupancy(transitionTableOf(rows));
 * isAbsent(curves) ? curves.reason : Array.from(occupancyAt(curves, 3).occupancy); // → [0.5, 0.5]
 * ```
 */
export function occupancyAt(curves: StateOccupancy, time: number): OccupancyReading {
  const place = lastIndexAt(curves.time, time);
  const isBeyondFollowUp = time > curves.time[curves.time.length - 1];
  if (place < 0) return { occupancy: curves.initial, greenwoodError: curves.initialError, isBeyondFollowUp };
  const read = (of: readonly Float64Array[]): Float64Array => Float64Array.from(of, (values) => values[place]);
  return { occupancy: read(curves.occupancy), greenwoodError: read(curves.greenwoodError), isBeyondFollowUp };
}

/**
 * Expected time in each state up to `tau`, in the units of time: the areas under the occupancies, which add up to tau. Beyond
 * follow-up it carries the last occupancies forward: look at `occupancyAt(…).isBeyondFollowUp`.
 *
 * ```ts
 * const rows = { id: ['a', 'a', 'b'], start: [0, 2, 0], stop: [2, 5, 5], from: [1, 2, 1], to: [2, 0, 0] };
 * const curves = stateOccupancy(transitionTableOf(rows));
 * isAbsent(curves) ? curves.reason : Array.from(meanTimeInStates(curves, 4)); // → [3, 1]
 * ```
 *
 * R: `summary(fit, rmean = tau)`.
 */
export function meanTimeInStates({ time, initial, occupancy }: StateOccupancy, tau: number): Float64Array {
  return initial.map((share, state) => {
    let [area, value, since] = [0, share, 0];
    for (let i = 0; i < time.length && time[i] <= tau; i += 1) {
      area += value * (time[i] - since);
      [value, since] = [occupancy[state][i], time[i]];
    }
    return area + value * (tau - since);
  });
}
