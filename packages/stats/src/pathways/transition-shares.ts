// @internal
import type { SpellEnds, TransitionTable } from './transition-table.ts';

/** A square matrix by rows: the share of those in a state (row) who are in each state (column) afterwards. */
export type StateMatrix = Float64Array;

export function identityMatrix(states: number): StateMatrix {
  const matrix = new Float64Array(states * states);
  for (let state = 0; state < states; state += 1) matrix[state * (states + 1)] = 1;
  return matrix;
}

/** Of those at risk in each state, the share that moves to each other at one time of a table; and from which states any does. */
export class TransitionShares {
  readonly #states: number;
  readonly #moves: readonly SpellEnds[];
  readonly #atRisk: readonly Float64Array[];
  readonly #movedOf: Float64Array;
  /** Rows of states that nobody leaves are the identity's. */
  readonly matrix: StateMatrix;

  constructor({ states, ended }: TransitionTable, atRisk: readonly Float64Array[]) {
    this.#states = states;
    this.#moves = ended.filter(({ from, to }) => to !== 0 && to !== from);
    this.#atRisk = atRisk;
    this.#movedOf = new Float64Array(states);
    this.matrix = identityMatrix(states);
  }

  /** Fills the matrix for a time; gives the states, from 0, that somebody leaves then. */
  at(i: number): readonly number[] {
    const [states, matrix, movedOf] = [this.#states, this.matrix, this.#movedOf];
    matrix.fill(0);
    movedOf.fill(0);
    for (const { from, to, count } of this.#moves) {
      if (count[i] === 0) continue;
      matrix[(from - 1) * states + to - 1] = count[i] / this.#atRisk[from - 1][i];
      movedOf[from - 1] += count[i];
    }
    const left: number[] = [];
    for (let state = 0; state < states; state += 1) {
      const n = this.#atRisk[state][i];
      if (movedOf[state] > 0) left.push(state);
      matrix[state * (states + 1)] = movedOf[state] > 0 ? (n - movedOf[state]) / n : 1;
    }
    return left;
  }
}

/** `shares` of the states after one step: the row vector times the matrix. */
export function stepForward(shares: Float64Array, matrix: StateMatrix): Float64Array {
  const states = shares.length;
  return shares.map((_, to) => {
    let sum = 0;
    for (let from = 0; from < states; from += 1) sum += shares[from] * matrix[from * states + to];
    return sum;
  });
}
