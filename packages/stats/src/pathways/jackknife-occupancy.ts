import { lastIndexAt } from '../durations/step-function.ts';
import { isAbsent, type Estimated } from '../foundations/estimate.ts';
import { initialOccupancy, stateOccupancy, type InitialShares, type StateOccupancy } from './occupancy.ts';
import { placeRows, type PathwayRows, type PlacedRows } from './pathway-rows.ts';
import { identityMatrix, stepForward, TransitionShares, type StateMatrix } from './transition-shares.ts';
import { atRiskInStates, countRows, type TransitionTable } from './transition-table.ts';

/** One group's rows, person by person, with what is estimated of them. */
export interface PersonPathways {
  readonly table: TransitionTable;
  readonly occupancy: StateOccupancy;
  readonly influence: InfluenceRows;
}

interface InfluenceRows {
  readonly rows: PlacedRows;
  readonly atRisk: readonly Float64Array[];
  /** Probability of each state just before each time of the table's axis. */
  readonly before: readonly Float64Array[];
  /** Rows that begin, and that end, at each time: row numbers by time, and where each time's begin. */
  readonly beginning: RowsByTime;
  readonly ending: RowsByTime;
}

interface RowsByTime {
  readonly row: Int32Array;
  readonly first: Int32Array;
}

/** Influences that cancel leave about this share of 1, or of tau: less than it is no error. */
const rounding = 1e-14;

/**
 * People's pathways made ready for `jackknifeOccupancyErrors`. Takes and refuses the rows that `transitionTableOf` does, whose table
 * and whose occupancies it holds. Its people's rows are needed, since a person who moves often counts once; tables do not add up to it.
 *
 * Absent without rows (`no_data`).
 *
 * ```ts
 * const rows = { id: ['a', 'a', 'b'], start: [0, 2, 0], stop: [2, 5, 5], from: [1, 2, 1], to: [2, 0, 0] };
 * const result = personPathwaysOf(rows);
 * isAbsent(result) ? result.reason : result.table.people; // → 2
 * ```
 */
export function personPathwaysOf(rows: PathwayRows): Estimated<PersonPathways> {
  const placed = placeRows(rows);
  const table = countRows(placed);
  const occupancy = stateOccupancy(table);
  if (isAbsent(occupancy)) return occupancy;
  const atRisk = atRiskInStates(table);
  const shares = new TransitionShares(table, atRisk);
  const before = atRisk.map((counts) => counts.slice());
  let p = occupancy.initial;
  table.time.forEach((_, i) => {
    p.forEach((share, state) => (before[state][i] = share));
    if (shares.at(i).length > 0) p = stepForward(p, shares.matrix);
  });
  const times = table.time.length;
  const influence = { rows: placed, atRisk, before, beginning: byTime(placed.start, times), ending: byTime(placed.stop, times) };
  return { table, occupancy, influence };
}

function byTime(place: Int32Array, times: number): RowsByTime {
  const first = new Int32Array(times + 1);
  for (const at of place) first[at + 1] += 1;
  for (let i = 0; i < times; i += 1) first[i + 1] += first[i];
  const next = first.slice();
  const row = new Int32Array(place.length);
  place.forEach((at, own) => {
    row[next[at]] = own;
    next[at] += 1;
  });
  return { row, first };
}

/**
 * Standard errors of the state occupancies at a time by the infinitesimal jackknife: how far each person's weight moves each
 * occupancy, squared and summed. Right also where the past matters to what comes, and people move many times. Small groups get too
 * small a number; one person gets 0. Costs what the rows cost, for each time asked.
 *
 * With initial shares that are `given` it is 0 until somebody moves, as R's is, but for the time before any row ends, where R has none.
 *
 * ```ts
 * const pathways = personPathwaysOf({ id: [1, 2, 3], start: [0, 0, 0], stop: [2, 4, 6], from: [1, 1, 1], to: [2, 2, 1] });
 * const errors = isAbsent(pathways) ? [] : jackknifeOccupancyErrors(pathways, 3);
 * Array.from(errors, (error) => Number(error.toFixed(6))); // → [0.272166, 0.272166]
 * ```
 *
 * Source: Therneau, Crowson and Atkinson, Multi-state models and competing risks, section on the infinitesimal jackknife.
 * R: `survfit(Surv(start, stop, to) ~ 1, id = id, istate = from)$std.err`; with `sampled`, `influence = TRUE`.
 */
export function jackknifeOccupancyErrors(
  pathways: PersonPathways,
  time: number,
  { initialShares = 'given' }: { readonly initialShares?: InitialShares } = {},
): Float64Array {
  return rootSumOfSquares(pathways, identityMatrix(pathways.table.states), lastIndexAt(pathways.table.time, time), initialShares);
}

/**
 * Standard errors, by the infinitesimal jackknife, of the mean times in each state up to `tau`; see `jackknifeOccupancyErrors`.
 *
 * ```ts
 * const rows = { id: ['a', 'a', 'b'], start: [0, 2, 0], stop: [2, 5, 5], from: [1, 2, 1], to: [2, 0, 0] };
 * const pathways = personPathwaysOf(rows);
 * const errors = isAbsent(pathways) ? [] : jackknifeMeanTimeErrors(pathways, 4);
 * Array.from(errors, (error) => error.toFixed(3)); // → ['0.707', '0.707']
 * ```
 *
 * R: `summary(survfit(…, influence = TRUE), rmean = tau)` for initial shares that are `sampled`.
 */
export function jackknifeMeanTimeErrors(
  pathways: PersonPathways,
  tau: number,
  { initialShares = 'given' }: { readonly initialShares?: InitialShares } = {},
): Float64Array {
  return rootSumOfSquares(
    pathways,
    new Float64Array(pathways.table.states ** 2),
    lastIndexAt(pathways.table.time, tau),
    initialShares,
    tau,
  );
}

/**
 * Walks back from the last time. `ahead` says, of somebody in each state just after a time, how likely they are in each state at the
 * end, or, where `tau` is given, how long they will be in each up to it. Being at risk at a time moves the result by the share of the
 * state per person times what staying there gives beyond what a mean person of that state gets; a move, by what the new state gives.
 */
function rootSumOfSquares(
  { table, influence }: PersonPathways,
  ahead: StateMatrix,
  last: number,
  initialShares: InitialShares,
  tau?: number,
): Float64Array {
  const { rows, atRisk, before, beginning, ending } = influence;
  const { states, people, time } = table;
  const moved = new Float64Array(people * states);
  /** Of staying at risk in each state at all times walked so far. */
  const staying = new Float64Array(states * states);
  const add = (row: number, sign: number): void => {
    const [into, state] = [rows.person[row] * states, (rows.from[row] - 1) * states];
    for (let k = 0; k < states; k += 1) moved[into + k] += sign * staying[state + k];
  };
  const passTime = (span: number): void => {
    if (tau !== undefined) for (let state = 0; state < states; state += 1) ahead[state * (states + 1)] += span;
  };
  const shares = new TransitionShares(table, atRisk);
  let until = tau ?? 0;
  for (let i = last; i >= 0; i -= 1) {
    passTime(until - time[i]);
    until = time[i];
    for (let at = beginning.first[i]; at < beginning.first[i + 1]; at += 1) add(beginning.row[at], 1);
    for (let at = ending.first[i]; at < ending.first[i + 1]; at += 1) {
      const row = ending.row[at];
      add(row, -1);
      const [from, to] = [rows.from[row] - 1, rows.to[row] - 1];
      if (to < 0) continue;
      const perPerson = before[from][i] / atRisk[from][i];
      for (let k = 0; k < states; k += 1)
        moved[rows.person[row] * states + k] += perPerson * (ahead[to * states + k] - ahead[from * states + k]);
    }
    const left = shares.at(i);
    const expected = left.map((state) => stepBack(shares.matrix.subarray(state * states, (state + 1) * states), ahead));
    left.forEach((state, which) => {
      const perPerson = before[state][i] / atRisk[state][i];
      for (let k = 0; k < states; k += 1) {
        staying[state * states + k] += perPerson * (ahead[state * states + k] - expected[which][k]);
      }
    });
    left.forEach((state, which) => ahead.set(expected[which], state * states));
  }
  passTime(until);
  if (initialShares === 'sampled') addInitial(influence, table, ahead, moved);
  return Float64Array.from({ length: states }, (_, k) => {
    let sum = 0;
    for (let cell = k; cell < moved.length; cell += states) sum += moved[cell] ** 2;
    const error = Math.sqrt(sum);
    return error > rounding * (tau ?? 1) ? error : 0;
  });
}

/** What somebody whose next state is drawn by these shares has ahead. */
function stepBack(shares: Float64Array, ahead: StateMatrix): Float64Array {
  const states = shares.length;
  return shares.map((_, k) => {
    let sum = 0;
    for (let to = 0; to < states; to += 1) sum += shares[to] * ahead[to * states + k];
    return sum;
  });
}

/** Those at risk at the beginning also move the initial shares: by what their own state gives beyond the mean. */
function addInitial({ rows, atRisk }: InfluenceRows, table: TransitionTable, ahead: StateMatrix, moved: Float64Array): void {
  const { states } = table;
  const initial = initialOccupancy(table, atRisk);
  const mean = stepBack(initial.shares, ahead);
  for (let row = 0; row < rows.start.length; row += 1) {
    if (rows.start[row] >= initial.at || rows.stop[row] < initial.at) continue;
    for (let k = 0; k < states; k += 1)
      moved[rows.person[row] * states + k] += (ahead[(rows.from[row] - 1) * states + k] - mean[k]) / initial.atRisk;
  }
}
