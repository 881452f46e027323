import { timeAxis } from '../durations/time-axis.ts';
import { placeRows, type PathwayRows, type PlacedRows } from './pathway-rows.ts';

/** How rows of one state ended: at each time, how many led to the state `to`; 0 where no move was seen. */
export interface SpellEnds {
  readonly from: number;
  readonly to: number;
  readonly count: Float64Array;
}

/**
 * The sufficient table of one group's pathways through states: at each time, how many came under observation in each state
 * and how many left it for which. State occupancies need nothing else, and the tables of two databases that hold different
 * people add up to the table of their pooled rows.
 *
 * A person who moves leaves one state and enters the next; the latter counts as `entered` where a row for it follows.
 */
export interface TransitionTable {
  readonly states: number;
  readonly people: number;
  /** Distinct times, ascending. */
  readonly time: Float64Array;
  /** At risk in each state from just after each time: `entered[0]` is state 1. */
  readonly entered: readonly Float64Array[];
  /** By `from`, then `to`; pairs never seen are left out. */
  readonly ended: readonly SpellEnds[];
}

/**
 * Counts the rows of people's pathways: states 1, 2, …; `to` 0 where a row ends without a move, such as at the end of
 * follow-up. Misleads where a state is known only at visits and the move happened between them. Times that differ only by rounding are one.
 *
 * A person may begin late, return to a state, and leave a state meant to be final. Rows of a person must follow one another: each
 * begins where the one before ended, in the state that it led to.
 *
 * @throws PolkuError with the row: `invalid_argument` for a row that does not start before it stops, overlaps another of its
 * person's, comes after a gap or from another state; `negative_time`, `invalid_number` (a time or a state); `unequal_lengths`.
 *
 * ```ts
 * const table = transitionTableOf({ id: ['a', 'a', 'b'], start: [0, 2, 0], stop: [2, 5, 3], from: [1, 2, 1], to: [2, 1, 0] });
 * transitionCounts(table); // → [{ from: 1, to: 0, count: 1 }, { from: 1, to: 2, count: 1 }, { from: 2, to: 1, count: 1 }]
 * ```
 *
 * R: `survcheck(Surv(start, stop, to) ~ 1, id = id, istate = from)`, whose flags `survfit` refuses.
 */
export function transitionTableOf(rows: PathwayRows): TransitionTable {
  return countRows(placeRows(rows));
}

/** @internal */
export function countRows({ states, people, time, start, stop, from, to }: PlacedRows): TransitionTable {
  const cells = new TransitionCells(states, time.length);
  for (let row = 0; row < start.length; row += 1) {
    cells.entered[from[row] - 1][start[row]] += 1;
    cells.endsOf(from[row], to[row])[stop[row]] += 1;
  }
  return { states, people, time, entered: cells.entered, ended: cells.ended() };
}

class TransitionCells {
  readonly #states: number;
  readonly #times: number;
  readonly entered: readonly Float64Array[];
  readonly #counts = new Map<number, Float64Array>();

  constructor(states: number, times: number) {
    this.#states = states;
    this.#times = times;
    this.entered = Array.from({ length: states }, () => new Float64Array(times));
  }

  endsOf(from: number, to: number): Float64Array {
    const pair = from * (this.#states + 1) + to;
    const known = this.#counts.get(pair);
    if (known !== undefined) return known;
    const counts = new Float64Array(this.#times);
    this.#counts.set(pair, counts);
    return counts;
  }

  ended(): SpellEnds[] {
    const width = this.#states + 1;
    const byPair = [...this.#counts].sort(([a], [b]) => a - b);
    return byPair.map(([pair, count]) => ({ from: Math.floor(pair / width), to: pair % width, count }));
  }
}

/**
 * The table of the pooled rows of different people: counts add up.
 *
 * ```ts
 * const one = transitionTableOf({ id: [1], start: [0], stop: [4], from: [1], to: [2] });
 * mergeTransitionTables([one, one]).people; // → 2
 * ```
 */
export function mergeTransitionTables(tables: readonly TransitionTable[]): TransitionTable {
  const states = Math.max(1, ...tables.map((table) => table.states));
  const axis = timeAxis(tables.map(({ time }) => time));
  const cells = new TransitionCells(states, axis.time.length);
  for (const table of tables) {
    const at = Int32Array.from(table.time, (time) => axis.indexOf(time));
    const add = (counts: Float64Array, into: Float64Array): void => counts.forEach((count, i) => (into[at[i]] += count));
    table.entered.forEach((counts, state) => add(counts, cells.entered[state]));
    for (const { from, to, count } of table.ended) add(count, cells.endsOf(from, to));
  }
  const people = tables.reduce((sum, table) => sum + table.people, 0);
  return { states, people, time: axis.time, entered: cells.entered, ended: cells.ended() };
}

/**
 * How many rows led from each state to each; `to` 0 where a row ended without a move. Pairs never seen are left out.
 *
 * ```ts
 * const rows = { id: ['a', 'a'], start: [0, 2], stop: [2, 5], from: [1, 2], to: [2, 0] };
 * transitionCounts(transitionTableOf(rows))[1].count; // → 1
 * ```
 */
export function transitionCounts({ ended }: TransitionTable): { readonly from: number; readonly to: number; readonly count: number }[] {
  return ended.map(({ from, to, count }) => ({ from, to, count: count.reduce((sum, here) => sum + here, 0) }));
}

/** Number at risk in each state just before each time: `[state − 1][time]`. @internal */
export function atRiskInStates({ time, entered, ended }: TransitionTable): readonly Float64Array[] {
  const change = entered.map((counts) => counts.slice());
  for (const { from, count } of ended) count.forEach((gone, i) => (change[from - 1][i] -= gone));
  return change.map((ofState) => {
    let present = 0;
    return Float64Array.from(time, (_, i) => {
      const before = present;
      present += ofState[i];
      return before;
    });
  });
}
