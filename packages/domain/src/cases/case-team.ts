import type { RoleId } from '../catalogue/roles/index.ts';
import type { Day } from '../pathway/day.ts';
import { isOpen, type ResponsibilityFact } from '../pathway/path-facts.ts';

/** A meeting about a client: a row of `meetings.csv`, as far as it tells who was there. */
export interface AttendedMeeting {
  readonly heldOn: Day;
  readonly rolesPresent: readonly RoleId[];
  readonly clientPresent: boolean | null;
  /** Roles from the areas that were asked to join for this client. */
  readonly rolesInvited?: readonly RoleId[];
}

export interface CaseTeam {
  /** Each role once, those assigned first. */
  readonly roles: readonly RoleId[];
  /** Who was asked to join for this client, and whether they have sat in a meeting about the client. */
  readonly invited: readonly { readonly role: RoleId; readonly hasJoined: boolean }[];
  /** Meetings with the client, without, and where it was not recorded. */
  readonly meetings: { readonly withClient: number; readonly withoutClient: number; readonly notRecorded: number };
}

/**
 * The team that has gathered around one client by a day: roles that are assigned to the case, and those that have sat in its meetings.
 * It is no standing unit, so it is read from what was done and not from a list of members. Two people of one role count as one.
 *
 * @example caseTeam([{ role: 'work_ability_coordinator', from: '2022-03-01' }],
 *   [{ heldOn: '2022-03-15', rolesPresent: ['client', 'physician'], clientPresent: true }], '2022-03-31').roles
 *   // ['work_ability_coordinator', 'client', 'physician']
 */
export function caseTeam(
  assignments: readonly (ResponsibilityFact & { readonly role: RoleId | null })[],
  meetings: readonly AttendedMeeting[],
  on: Day,
): CaseTeam {
  const held = meetings.filter(({ heldOn }) => heldOn <= on);
  const assigned = assignments.flatMap((each) => (isOpen(each, on) && each.role !== null ? [each.role] : []));
  const count = (present: boolean | null): number => held.filter(({ clientPresent }) => clientPresent === present).length;
  const present = new Set(held.flatMap(({ rolesPresent }) => rolesPresent));
  const invited = [...new Set(held.flatMap(({ rolesInvited = [] }) => rolesInvited))];
  return {
    roles: [...new Set([...assigned, ...present])],
    invited: invited.map((role) => ({ role, hasJoined: present.has(role) })),
    meetings: { withClient: count(true), withoutClient: count(false), notRecorded: count(null) },
  };
}
