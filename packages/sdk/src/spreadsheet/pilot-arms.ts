import type { Text } from '@polku/domain';
import type { ArmMapping, Mapping } from './mapping.ts';
import type { TeamReferrals } from './team-referrals.ts';

const dayMs = 86_400_000;
const daysFrom = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
const daysApart = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

const before: Text = { fi: '{teams}, ennen', sv: '{teams}, före', en: '{teams}, before' };
const comparison: Text = { fi: 'Vertailutiimit', sv: 'Jämförelseteam', en: 'Comparison teams' };
const mostNamed = 2;

const named = (teams: readonly string[], otherwise: string): string => (teams.length <= mostNamed ? teams.join(', ') : otherwise);

/** Which teams try the new way, which they are compared with, and since when. */
export interface Roles {
  readonly intervention: readonly string[];
  readonly comparator: readonly string[];
  readonly startsOn: string | null;
}

/**
 * The groups of a pilot. Teams of the intervention that had referrals before the start are their own comparison then; a comparator whose
 * referrals end before it was the area before, any other one is beside.
 */
export function armsFor(
  { intervention, comparator, startsOn }: Roles,
  referrals: readonly TeamReferrals[],
  language: Mapping['language'],
): ArmMapping[] {
  const ofTeam = (team: string): TeamReferrals | undefined => referrals.find((one) => one.team === team);
  const others = comparator.filter((team) => !intervention.includes(team));
  const arm = (role: ArmMapping['role'], label: string, teams: readonly string[], facts: Partial<ArmMapping> = {}): ArmMapping[] =>
    teams.length === 0 ? [] : [{ label, role, teams: [...teams], from: null, to: null, standsFor: null, ...facts }];
  const treated = arm('intervention', intervention.join(', '), intervention, { from: startsOn });
  if (startsOn === null) return [...treated, ...arm('comparator', named(others, comparison[language]), others)];
  const isBefore = (team: string): boolean => (ofTeam(team)?.last ?? startsOn) < startsOn;
  const earlier = intervention.filter((team) => (ofTeam(team)?.first ?? startsOn) < startsOn);
  const [own, beside] = [others.filter(isBefore), others.filter((team) => !isBefore(team))];
  const closed = { to: daysFrom(startsOn, -1), standsFor: 'own_before' } as const;
  return [
    ...treated,
    ...arm('comparator', before[language].replace('{teams}', earlier.join(', ')), earlier, closed),
    ...arm('comparator', named(own, comparison[language]), own, closed),
    ...arm('comparator', named(beside, comparison[language]), beside, { standsFor: 'beside' }),
  ];
}

/** How the groups came to be compared. */
export function designOf(arms: readonly ArmMapping[]): NonNullable<Mapping['pilot']['design']> {
  const has = (part: ArmMapping['standsFor']): boolean => arms.some(({ standsFor }) => standsFor === part);
  if (has('own_before')) return has('beside') ? 'before_after_parallel' : 'before_after';
  return has('beside') ? 'parallel' : 'single_arm';
}

/** The roles that arms tell. */
export function rolesOf({ arms, pilot: { startsOn } }: Mapping): Roles {
  const teamsOf = (role: ArmMapping['role']): string[] => [
    ...new Set(arms.filter((arm) => arm.role === role).flatMap(({ teams }) => teams)),
  ];
  const intervention = teamsOf('intervention');
  return { intervention, comparator: teamsOf('comparator').filter((team) => !intervention.includes(team)), startsOn };
}

/** Two teams of which one opened at least a month after the other received its first client: the pilot is the one that opened. */
const monthDays = 28;

/** The roles that need no telling: an only team is the pilot's, since a day that is asked; of two one opened later, on the day of its first referral. */
export function evidentRoles(referrals: readonly TeamReferrals[]): Roles | undefined {
  const [earlier, later] = referrals;
  if (referrals.length === 1) return { intervention: [earlier!.team], comparator: [], startsOn: null };
  if (referrals.length !== 2 || earlier === undefined || later === undefined || daysApart(earlier.first, later.first) < monthDays)
    return undefined;
  return { intervention: [later.team], comparator: [earlier.team], startsOn: later.first };
}
