import type { RoleId } from '../catalogue/roles/index.ts';
import type { Day } from '../pathway/day.ts';
import { isOpen, type ResponsibilityFact } from '../pathway/path-facts.ts';

export interface Caseload {
  readonly openCases: number;
  readonly fullTimeEquivalents: number;
  /** Open cases for each full-time equivalent; null where nobody holds the role. */
  readonly casesEach: number | null;
}

/**
 * How many open cases a role answers for on a day, and for each full-time equivalent of it. A case that two workers of the role
 * share counts once.
 *
 * Misleads where cases are shared out otherwise than they are recorded, and says nothing of how much work a case is.
 *
 * @example
 * caseload('work_ability_coordinator', [{ episodeId: 'e1', role: 'work_ability_coordinator', from: '2024-01-01' }],
 *   [{ role: 'work_ability_coordinator', from: '2024-01-01', fullTimeEquivalents: 0.5 }], '2024-02-01').casesEach // 2
 */
export function caseload(
  role: RoleId,
  assignments: readonly (ResponsibilityFact & { readonly episodeId: string; readonly role: RoleId | null })[],
  posts: readonly (ResponsibilityFact & { readonly role: RoleId; readonly fullTimeEquivalents: number })[],
  on: Day,
): Caseload {
  const ofRole = <Held extends ResponsibilityFact & { readonly role: RoleId | null }>(held: readonly Held[]): readonly Held[] =>
    held.filter((each) => each.role === role && isOpen(each, on));
  const openCases = new Set(ofRole(assignments).map(({ episodeId }) => episodeId)).size;
  const fullTimeEquivalents = ofRole(posts).reduce((sum, post) => sum + post.fullTimeEquivalents, 0);
  return { openCases, fullTimeEquivalents, casesEach: fullTimeEquivalents === 0 ? null : openCases / fullTimeEquivalents };
}
