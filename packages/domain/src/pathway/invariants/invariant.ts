import type { Text } from '../../text.ts';
import type { Day } from '../day.ts';
import type { PathFacts } from '../path-facts.ts';
import type { StateId } from '../states.ts';

/** A passage from one state to the next; `from` is null where the path begins. */
export interface PathStep {
  readonly from: StateId | null;
  readonly to: StateId;
  readonly on: Day;
}

/** A case as rules see it: its passages in the order in which they are told, and what is known beside them. */
export interface PathCourse {
  readonly steps: readonly PathStep[];
  readonly facts: PathFacts;
}

/** One place where a rule does not hold. */
export interface Breach {
  /** The days that contradict the rule, the one to look at first. */
  readonly dates: readonly [Day, ...Day[]];
  readonly from?: StateId | null;
  readonly to?: StateId;
}

export interface Invariant {
  /** What holds of every case. */
  readonly label: Text;
  /** What is wrong where it does not, of `{from}` and `{to}` (states), `{date}` and `{until}` (the first and second day). */
  readonly breach: Text;
  readonly source: string;
  readonly breaches: (course: PathCourse) => readonly Breach[];
}

/** A passage that a rule forbids, dated by the day of the passage. */
export const breachAt = ({ from, to, on }: PathStep): Breach => ({ dates: [on], from, to });
