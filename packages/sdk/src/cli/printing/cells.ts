/** In place of a number: what kind of absence it is, and why. */
export interface Missing {
  readonly absent: string;
  readonly reason: string;
}

/** A number, a text, or why there is none. `null` and `undefined`: it does not apply. */
export type Value = string | number | boolean | null | undefined | Missing;

/** Ends of an interval; either may be missing. */
interface Ends {
  readonly lower: Value;
  readonly upper: Value;
}

/** What stands in a cell of a table for people. */
export type Cell = Value | Ends;

const isEnds = (cell: Cell): cell is Ends => typeof cell === 'object' && cell !== null && 'lower' in cell;
export const isMissing = (cell: unknown): cell is Missing => typeof cell === 'object' && cell !== null && 'absent' in cell;

/** Four significant digits tell a reader what there is to tell; whole numbers are counts and stay whole. */
const numberForPeople = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(4)));

const inWords = ({ absent, reason }: Missing): string => (absent === 'not_estimable' ? reason : absent).replaceAll('_', ' ');

/** A cell as a person reads it; of a missing number its kind, or its reason where that says more. */
export function cellForPeople(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (isEnds(cell)) return `${cellForPeople(cell.lower)} – ${cellForPeople(cell.upper)}`;
  if (isMissing(cell)) return inWords(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'number' ? numberForPeople(cell) : cell;
}
