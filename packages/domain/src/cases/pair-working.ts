import type { Day } from '../pathway/day.ts';
import { isOpen, type ResponsibilityFact } from '../pathway/path-facts.ts';

/** An assignment of a case, and whether two workers share it: of a row of `assignments.csv`. */
export interface SharedAssignment extends ResponsibilityFact {
  readonly inPair: boolean | null;
}

/**
 * Whether two workers shared the work on a case on a day, so that such cases can be compared with others. Null where no assignment in
 * force says so either way.
 *
 * @example isWorkedInPair([{ from: '2022-03-01', inPair: true }], '2022-04-01') // true
 */
export function isWorkedInPair(assignments: readonly SharedAssignment[], on: Day): boolean | null {
  const told = assignments.filter((each) => isOpen(each, on)).flatMap(({ inPair }) => inPair ?? []);
  return told.length === 0 ? null : told.includes(true);
}
