import type { PathwayEntry } from '../pathway/case-record.ts';
import type { Day } from '../pathway/day.ts';
import { sameDayOrder, type StateId } from '../pathway/states.ts';

/** A part of a package, as far as a path is drawn on it: of `servicePackages` or of `servicePackageOn`. */
export interface PlacedStates {
  readonly box: string;
  readonly states: readonly StateId[];
}

export interface PackageStay {
  /** Null where the package has no place for the state: outside its parts, or after the end. */
  readonly box: string | null;
  readonly from: Day;
  /** The day on which the client’s matter moved on; null while it is there. */
  readonly to: Day | null;
}

/**
 * One client’s path drawn on the map of a service package: in which part the matter was, from when and until when. States of one
 * part that follow one another are one stay. Days are those of the pathway, so that a stay of no days was passed through on one day.
 *
 * @example pathOnPackage([{ box: 'team', states: ['team_planning'] }], [{ state: 'team_planning', enteredOn: '2022-09-01' }])
 *   // [{ box: 'team', from: '2022-09-01', to: null }]
 */
export function pathOnPackage(parts: readonly PlacedStates[], path: readonly PathwayEntry[]): readonly PackageStay[] {
  const inOrder = path.toSorted((a, b) =>
    a.enteredOn === b.enteredOn ? sameDayOrder.indexOf(a.state) - sameDayOrder.indexOf(b.state) : a.enteredOn < b.enteredOn ? -1 : 1,
  );
  const stays: { box: string | null; from: Day; to: Day | null }[] = [];
  for (const { state, enteredOn } of inOrder) {
    const box = parts.find(({ states }) => states.includes(state))?.box ?? null;
    const last = stays.at(-1);
    if (last?.box === box) continue;
    if (last !== undefined) last.to = enteredOn;
    stays.push({ box, from: enteredOn, to: null });
  }
  return stays;
}
