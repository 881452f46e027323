import type { AssignmentKind } from '../catalogue/assignment-kinds.ts';
import { daysBetween, type Day } from '../pathway/day.ts';

/** A row of `assignments.csv`: a responsibility lasts to its last day, or is open. */
export interface HeldResponsibility {
  readonly kind: AssignmentKind;
  readonly fromOn: Day;
  readonly toOn?: Day | null;
}

/** Days on which nobody held the responsibility: from the first of them, up to the day on which somebody did again. */
export interface ResponsibilityGap {
  readonly fromOn: Day;
  /** null: nobody yet. */
  readonly untilOn: Day | null;
}

/**
 * When nobody was the client's responsible worker between joint planning and the end of the case. A handover leaves no gap where the
 * giver holds the responsibility until the day on which the receiver accepts it.
 *
 * @param fromOn the day of joint planning; `untilOn` the end of the case, or the last day that is known of.
 * @returns gaps in order of time; none for a case that was always somebody's.
 *
 * @example
 * responsibilityGaps([{ kind: 'client_responsible', fromOn: '2024-02-01', toOn: '2024-03-01' }], '2024-02-01', '2024-04-01') // [{ fromOn: '2024-03-01', untilOn: null }]
 */
export function responsibilityGaps(held: readonly HeldResponsibility[], fromOn: Day, untilOn: Day): readonly ResponsibilityGap[] {
  const own = held.filter(({ kind }) => kind === 'client_responsible').toSorted((a, b) => daysBetween(b.fromOn, a.fromOn));
  const gaps: ResponsibilityGap[] = [];
  let heldUntil: Day = fromOn;
  for (const { fromOn: from, toOn } of own) {
    if (from > heldUntil && heldUntil < untilOn) gaps.push({ fromOn: heldUntil, untilOn: from < untilOn ? from : null });
    const to = toOn ?? untilOn;
    if (to > heldUntil) heldUntil = to;
  }
  if (heldUntil < untilOn) gaps.push({ fromOn: heldUntil, untilOn: null });
  return gaps;
}
