import { rowError } from '../durations/duration-row-checks.ts';
import { timeAxis } from '../durations/time-axis.ts';
import { PolkuError } from '../foundations/errors.ts';

/** Spells of people in states: a row for each stay of a person in a state. Rows may come in any order. */
export interface PathwayRows {
  /** Whose row it is. */
  readonly id: ArrayLike<string | number>;
  /** Time at which the row begins, 0 or more: its person is at risk from just after it. */
  readonly start: ArrayLike<number>;
  /** Time at which it ends. */
  readonly stop: ArrayLike<number>;
  /** State the person was in, from 1. */
  readonly from: ArrayLike<number>;
  /** State the person moved to at `stop`; 0 where none was seen. */
  readonly to: ArrayLike<number>;
  /** Number of states; the largest seen where absent. */
  readonly states?: number;
}

/** Checked rows; people by number, times by their place on the axis. @internal */
export interface PlacedRows {
  readonly states: number;
  readonly people: number;
  readonly time: Float64Array;
  readonly person: Int32Array;
  readonly start: Int32Array;
  readonly stop: Int32Array;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Every mistake that `survfit` refuses, with its row; the rest of its checks would otherwise count people twice or in no state. @internal */
export function placeRows(rows: PathwayRows): PlacedRows {
  const states = checkColumns(rows);
  const axis = timeAxis([rows.start, rows.stop]);
  const place = (column: ArrayLike<number>): Int32Array => Int32Array.from(column, (time) => axis.indexOf(time));
  const [start, stop] = [place(rows.start), place(rows.stop)];
  for (let row = 0; row < start.length; row += 1)
    if (start[row] >= stop[row]) throw rowError('invalid_argument', row, 'start must come before stop');
  const { person, people } = numberPeople(rows.id);
  const placed = { states, people, time: axis.time, person, start, stop, from: rows.from, to: rows.to };
  checkContinuity(placed);
  return placed;
}

function checkColumns({ id, start, stop, from, to, states }: PathwayRows): number {
  for (const [name, column] of Object.entries({ start, stop, from, to })) {
    if (column.length !== id.length)
      throw new PolkuError('unequal_lengths', `"${name}" must have one value for each of the ${id.length} ids.`);
  }
  if (states !== undefined && !(Number.isInteger(states) && states >= 1)) {
    const expected = 'a whole number of states, 1 or more';
    throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
  }
  let largest = states ?? 1;
  for (let row = 0; row < id.length; row += 1) {
    for (const time of [start[row], stop[row]]) {
      if (!Number.isFinite(time)) throw rowError('invalid_number', row, 'a time must be a finite number');
      if (time < 0) throw rowError('negative_time', row, 'a time must be 0 or more');
    }
    const most = states ?? 2 ** 15;
    if (!isState(from[row], 1, most)) throw rowError('invalid_number', row, `from must be the number of a state, from 1${upTo(states)}`);
    if (!isState(to[row], 0, most))
      throw rowError('invalid_number', row, `to must be 0 (censored) or the number of a state${upTo(states)}`);
    largest = Math.max(largest, from[row], to[row]);
  }
  return largest;
}

const isState = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

const upTo = (states: number | undefined): string => (states === undefined ? '' : ` to ${states}`);

function numberPeople(id: ArrayLike<string | number>): { person: Int32Array; people: number } {
  const numberOf = new Map<string | number, number>();
  const person = Int32Array.from({ length: id.length }, (_, row) => {
    const known = numberOf.get(id[row]);
    if (known !== undefined) return known;
    numberOf.set(id[row], numberOf.size);
    return numberOf.size - 1;
  });
  return { person, people: numberOf.size };
}

/** Each person's rows follow one another without overlap or gap, each from the state that the row before led to. */
function checkContinuity({ people, person, start, stop, from, to }: PlacedRows): void {
  const order = byPersonAndStart(people, person, start);
  let state = 0;
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i];
    const before = order[i - 1];
    if (i === 0 || person[before] !== person[row]) state = from[row];
    else if (start[row] < stop[before])
      throw rowError('invalid_argument', row, 'start must not come before the end of the same person’s earlier row');
    else if (start[row] > stop[before])
      throw rowError('invalid_argument', row, 'start must be the end of the same person’s earlier row: an unobserved gap cannot be told');
    else if (from[row] !== state)
      throw rowError('invalid_argument', row, 'from must be the state that the same person’s earlier row led to');
    if (to[row] !== 0) state = to[row];
  }
}

function byPersonAndStart(people: number, person: Int32Array, start: Int32Array): Int32Array {
  const end = new Int32Array(people + 1);
  for (const one of person) end[one + 1] += 1;
  for (let one = 0; one < people; one += 1) end[one + 1] += end[one];
  const next = end.slice();
  const order = new Int32Array(person.length);
  for (let row = 0; row < person.length; row += 1) {
    order[next[person[row]]] = row;
    next[person[row]] += 1;
  }
  for (let one = 0; one < people; one += 1) order.subarray(end[one], end[one + 1]).sort((a, b) => start[a] - start[b]);
  return order;
}
