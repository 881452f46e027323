import type { RoleId } from '../catalogue/roles/index.ts';
import { teamFrame, type TeamFrameId } from '../catalogue/teams/team-frame.ts';
import type { StaffingLayer } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';
import { isOpen, type ResponsibilityFact } from '../pathway/path-facts.ts';

/** A post of a team: a row of `staffing.csv`. */
export interface TeamPost extends ResponsibilityFact {
  readonly role: RoleId;
  readonly fullTimeEquivalents: number;
  readonly layer: StaffingLayer | null;
}

export interface RoleOnTeam {
  readonly role: RoleId;
  readonly fullTimeEquivalents: number;
}

export interface TeamMembers {
  readonly core: readonly RoleOnTeam[];
  /** Professionals of the areas who join when a client’s matter needs them. */
  readonly extended: readonly RoleOnTeam[];
  readonly layerUnknown: readonly RoleOnTeam[];
}

/**
 * Who belongs to a team on a day, role by role. Posts tell what was agreed on; who sat in a meeting stands with the meeting.
 *
 * @example
 * teamOn([{ role: 'social_worker', from: '2022-08-01', fullTimeEquivalents: 1, layer: 'core' }], '2022-09-01').core
 *   // [{ role: 'social_worker', fullTimeEquivalents: 1 }]
 */
export function teamOn(posts: readonly TeamPost[], on: Day): TeamMembers {
  const ofLayer = (layer: StaffingLayer | null): readonly RoleOnTeam[] => {
    const byRole = new Map<RoleId, number>();
    for (const post of posts)
      if (post.layer === layer && isOpen(post, on)) byRole.set(post.role, (byRole.get(post.role) ?? 0) + post.fullTimeEquivalents);
    return [...byRole].map(([role, fullTimeEquivalents]) => ({ role, fullTimeEquivalents }));
  };
  return { core: ofLayer('core'), extended: ofLayer('extended'), layerUnknown: ofLayer(null) };
}

/**
 * Who of those present at a meeting is of the team’s core, who joined from the areas, and who is in no post of it.
 *
 * @example
 * presentByLayer(['social_worker', 'physician'], [{ role: 'social_worker', from: '2022-08-01', fullTimeEquivalents: 1, layer: 'core' }],
 *   '2022-09-01') // { core: ['social_worker'], extended: [], others: ['physician'] }
 */
export function presentByLayer(
  present: readonly RoleId[],
  posts: readonly TeamPost[],
  on: Day,
): { readonly core: readonly RoleId[]; readonly extended: readonly RoleId[]; readonly others: readonly RoleId[] } {
  const { core, extended } = teamOn(posts, on);
  const isOf = (members: readonly RoleOnTeam[]) => (role: RoleId) => members.some((member) => member.role === role);
  return {
    core: present.filter(isOf(core)),
    extended: present.filter(isOf(extended)),
    others: present.filter((role) => !isOf(core)(role) && !isOf(extended)(role)),
  };
}

/** What a team has settled: of a row of `teams.csv`; null where it has not. */
export type SettledFrame = Readonly<Record<TeamFrameId, string | null>>;

/**
 * What a team has yet to settle before it takes clients.
 *
 * @example
 * frameGaps({ meets: 'regularly', records_where: 'pegasos', consent_practice: null, goals: null }) // ['consent_practice', 'goals']
 */
export const frameGaps = (settled: SettledFrame): readonly TeamFrameId[] =>
  (Object.keys(teamFrame) as TeamFrameId[]).filter((id) => settled[id] === null);
