import {
  PolkuError,
  confidenceLevel,
  incidenceInterval,
  isAbsent,
  jackknifeMeanTimeErrors,
  jackknifeOccupancyErrors,
  meanTimeInStates,
  notEstimable,
  occupancyAt,
  personPathwaysOf,
  type Absent,
  type Confidence,
  type IncidenceIntervalMethod,
  type PersonPathways,
} from '@polku/stats';
import { armOrder } from './arm-order.ts';
import { mostListed, type ColumnRules, type FlatFile } from './flat-file.ts';
import { pair, unboxed, type Json } from './json.ts';
import { refuseRows, type RefusedRow } from './refused-rows.ts';

/** Covariances grow with the square of the number of states. */
const mostStates = 100;

/** A row for each stay of a person in a state; `to` is 0 where no move was seen at its end. */
export const stateColumns: ColumnRules = {
  id: { kind: 'text' },
  arm: { kind: 'text' },
  tstart: { kind: 'number', minimum: 0 },
  tstop: { kind: 'number', minimum: 0 },
  from: { kind: 'number', whole: true, minimum: 1, maximum: mostStates },
  to: { kind: 'number', whole: true, minimum: 0, maximum: mostStates },
};

export interface StateOptions extends Confidence {
  /** Times at which occupancies are read; mean times go up to the last of them. */
  readonly windows: readonly number[];
  /** Number of states; the largest seen where absent. */
  readonly states?: number;
  /** The arm that comes first; the first in UTF-8 byte order where absent. */
  readonly reference?: string;
}

/** Of each arm, the share in each state at each time, and the mean time in each up to the last. */
export function analyseStates(file: FlatFile, { windows, states, reference, level = confidenceLevel }: StateOptions): Json {
  if (file.rows === 0) return notEstimable('no_data');
  const { arms, positionOf } = armOrder(file.text.arm.labels, reference);
  const { from, to } = file.numbers;
  const seen = Math.max(from.reduce(larger), to.reduce(larger));
  if (states !== undefined && !(Number.isInteger(states) && states >= seen && states <= mostStates)) {
    const expected = `--states to be a whole number that no state of the file exceeds, at most ${mostStates}`;
    throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
  }
  const rowsOf = arms.map((_, a): number[] => {
    const own: number[] = [];
    for (let row = 0; row < file.rows; row += 1) if (positionOf[file.text.arm.codes[row]] === a) own.push(row);
    return own;
  });
  const refused: RefusedRow[] = [];
  const reading = { states: states ?? seen, windows, level };
  const trees = arms.map((arm, a) => ({ arm, level, ...armTree(file, rowsOf[a], reading, refused) }));
  refuseRows(file, refused);
  return trees;
}

const larger = (a: number, b: number): number => Math.max(a, b);

function armTree(
  file: FlatFile,
  own: readonly number[],
  { states, windows, level }: { readonly states: number; readonly windows: readonly number[]; readonly level: number },
  refused: RefusedRow[],
): { readonly [key: string]: Json } {
  const { tstart, tstop } = file.numbers;
  const kept = own.filter((row) => tstart[row] < tstop[row]);
  const pathways = pathwaysOf(file, kept, states, refused);
  const tau = windows.reduce(larger);
  const each = (say: (found: PersonPathways) => Json): Json => (isAbsent(pathways) ? pathways : say(pathways));
  return {
    nId: new Set(own.map((row) => file.text.id.codes[row])).size,
    invalidRows: own.length - kept.length,
    states: unboxed(Array.from({ length: states }, (_, state) => `s${state + 1}`)),
    p0: each(({ occupancy }) => unboxed([...occupancy.initial])),
    transitions: transitionsOf(file, own, states),
    at: windows.map((t) => ({ t, ...(isAbsent(pathways) ? pathways : occupancyTree(pathways, t, level)) })),
    sojourn: {
      tau,
      meanTime: each(({ occupancy }) => unboxed([...meanTimeInStates(occupancy, tau)])),
      seMeanTime: each((found) => unboxed([...jackknifeMeanTimeErrors(found, tau)])),
    },
  };
}

/** Of the people whose rows follow one another; the first row that does not, of each of the others, is put among the refused. */
function pathwaysOf(
  { text, numbers }: Pick<FlatFile, 'text' | 'numbers'>,
  rows: readonly number[],
  states: number,
  refused: RefusedRow[],
): PersonPathways | Absent {
  const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]);
  try {
    return personPathwaysOf({
      id: rows.map((row) => text.id.codes[row]),
      start: pick(numbers.tstart),
      stop: pick(numbers.tstop),
      from: pick(numbers.from),
      to: pick(numbers.to),
      states,
    });
  } catch (error) {
    if (!(error instanceof PolkuError) || error.index === undefined) throw error;
    const row = rows[error.index];
    const expected = (error.expected ?? '').replaceAll(/\b(start|stop)\b/g, 't$1');
    refused.push({
      row,
      rule: 'rows_follow',
      expected,
      hint: 'Mend the rows of this person, so that each begins where the one before ended.',
    });
    if (refused.length === mostListed) return notEstimable('no_data');
    const others = rows.filter((other) => text.id.codes[other] !== text.id.codes[row]);
    return pathwaysOf({ text, numbers }, others, states, refused);
  }
}

function occupancyTree(pathways: PersonPathways, t: number, level: number): { readonly [key: string]: Json } {
  const { occupancy, greenwoodError, isBeyondFollowUp } = occupancyAt(pathways.occupancy, t);
  const error = jackknifeOccupancyErrors(pathways, t);
  const intervals = (method: IncidenceIntervalMethod): Json =>
    unboxed(Array.from(occupancy, (share, state) => pair(incidenceInterval(share, error[state], method, { level }))));
  // Before any row ends the shares are those of the beginning, taken as given: R has no error.
  const isBeforeAll = t < pathways.occupancy.time[0];
  return {
    beyondFollowup: isBeyondFollowUp,
    p: unboxed([...occupancy]),
    seIj: isBeforeAll ? null : unboxed([...error]),
    ...(isBeforeAll
      ? {}
      : {
          seGreenwood: unboxed([...greenwoodError]),
          ciLog: intervals('log'),
          ciCloglog: intervals('cloglog'),
          ciPlain: intervals('plain'),
        }),
  };
}

/** As R counts them: of every row, also of those that end where they begin. */
function transitionsOf({ numbers }: FlatFile, rows: readonly number[], states: number): Json {
  const counts = new Map<number, number[]>();
  for (const row of rows) {
    const from = numbers.from[row];
    const ends = counts.get(from) ?? Array.from({ length: states + 1 }, () => 0);
    ends[numbers.to[row]] += 1;
    counts.set(from, ends);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([from, to0toK]) => ({ from: String(from), to0toK }));
}
