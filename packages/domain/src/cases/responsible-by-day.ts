import type { AssignmentKind } from '../catalogue/assignment-kinds.ts';
import type { RoleId } from '../catalogue/roles/index.ts';
import { daysAfter, type Day } from '../pathway/day.ts';
import { isOpen, type ResponsibilityFact } from '../pathway/path-facts.ts';

/** An assignment of a case: a row of `assignments.csv`. */
export interface CaseAssignment extends ResponsibilityFact {
  readonly kind: AssignmentKind;
  readonly role: RoleId | null;
}

/** Who answers to the client, the first of these that is in force. */
export const whoAnswers = [
  'client_responsible',
  'contact_person',
  'own_worker',
  'team_coordinator',
] as const satisfies readonly AssignmentKind[];

/** Days on which one worker answers, or nobody. */
export interface ResponsiblePeriod {
  readonly from: Day;
  /** The last day, or the day of looking. */
  readonly to: Day;
  readonly holder: Pick<CaseAssignment, 'kind' | 'role'> | null;
}

/** The assignment by which somebody answers on a day; null where nobody does. */
export function whoAnswersOn(assignments: readonly CaseAssignment[], on: Day): CaseAssignment | null {
  const open = assignments.filter((each) => isOpen(each, on));
  return whoAnswers.flatMap((kind) => open.filter((each) => each.kind === kind))[0] ?? null;
}

/**
 * Who answers for a case from its first day to the day of looking, without a gap: where nobody is recorded, it says so. Of several
 * at a time the client-responsible worker comes first, then the contact person, an own worker and the coordinator of the team.
 *
 * Misleads where a responsibility was not recorded from its first day: the days before read as nobody's.
 *
 * @example
 * responsibleByDay([{ kind: 'contact_person', role: 'public_health_nurse', from: '2022-09-10' }], '2022-09-05', '2022-09-30')
 *   // [{ from: '2022-09-05', to: '2022-09-09', holder: null },
 *   // { from: '2022-09-10', to: '2022-09-30', holder: { kind: 'contact_person', role: 'public_health_nurse' } }]
 */
export function responsibleByDay(assignments: readonly CaseAssignment[], from: Day, on: Day): readonly ResponsiblePeriod[] {
  if (from > on) return [];
  const changes = assignments.flatMap((each) => [each.from, ...(each.to ? [daysAfter(each.to, 1)] : [])]);
  const starts = [...new Set([from, ...changes.filter((day) => day > from && day <= on)])].sort();
  const periods: ResponsiblePeriod[] = [];
  for (const [place, start] of starts.entries()) {
    const answering = whoAnswersOn(assignments, start);
    const holder = answering && { kind: answering.kind, role: answering.role };
    const next = starts[place + 1];
    const to = next === undefined ? on : daysAfter(next, -1);
    const before = periods.at(-1);
    if (before !== undefined && before.holder?.kind === holder?.kind && before.holder?.role === holder?.role)
      periods.splice(-1, 1, { ...before, to });
    else periods.push({ from: start, to, holder });
  }
  return periods;
}
