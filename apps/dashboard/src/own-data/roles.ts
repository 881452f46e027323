import type { Answers, Mapping } from '@polku/sdk/spreadsheet';

export const roles = ['intervention', 'comparator', 'outside'] as const;
export type Role = (typeof roles)[number];

/** The part of a team in the pilot. One that tries the new way may be its own comparison before the start: the new way comes first. */
export function roleOf({ arms }: Mapping, team: string): Role {
  const held = arms.filter(({ teams }) => teams.includes(team)).map(({ role }) => role);
  return held.includes('intervention') ? 'intervention' : (held[0] ?? 'outside');
}

/** The answers to who tries the new way and who is compared, when one team is given another part. */
export function withRole(mapping: Mapping, teams: readonly string[], team: string, role: string): Answers {
  const next = (each: string) => (each === team ? role : roleOf(mapping, each));
  return Object.fromEntries((['intervention', 'comparator'] as const).map((part) => [part, teams.filter((each) => next(each) === part)]));
}
