import { policies, type DisclosurePolicy, type PolicyId } from '@polku/domain/evaluation';
import { PolkuError } from '@polku/domain';
import type { PolkuDatabase } from '../database/database.ts';
import { changesAgain, changesBetween, type Change } from '../reduce/changes-between.ts';
import type { Scope } from '../reduce/episodes-in-arms.ts';
import { hidesNothing } from './hides-nothing.ts';
import { isOpenCutOff, type DeclaredViews } from './lattice.ts';

/** Ends of the quarters from one day up to another. */
function quarterEnds(from: string, until: string): readonly string[] {
  const ends: string[] = [];
  const first = new Date(`${from}T00:00:00Z`);
  for (let quarter = Math.floor(first.getUTCMonth() / 3); ; quarter += 1) {
    const end = new Date(Date.UTC(first.getUTCFullYear(), (quarter + 1) * 3, 0)).toISOString().slice(0, 10);
    if (end > until) return ends;
    ends.push(end);
  }
}

/**
 * Whether answers of two days differ by nobody, or by enough people, in each arm and each kind of change. Of people who may change in
 * several gaps those of the fullest one are counted, so it may be said of many that they are few, never of few that they are many.
 */
function differEnough(changes: readonly Change[], [from, to]: readonly [number, number], { minimumCount }: DisclosurePolicy): boolean {
  const counted = new Map<string, number>();
  for (const { arm, kind, gap, people } of changes) {
    if (gap < from || gap >= to) continue;
    const key = JSON.stringify([arm, kind]);
    const before = counted.get(key) ?? 0;
    counted.set(key, kind === changesAgain ? Math.max(people, before) : people + before);
  }
  return [...counted.values()].every((people) => people === 0 || people >= minimumCount);
}

/**
 * The days, of those in order, that may be cut-offs beside each other: the last one and those that the plan declared, and of the others,
 * from the latest on, each that differs enough from its neighbours that are open already.
 */
export function openCutOffs(
  days: readonly string[],
  planned: readonly string[],
  changes: readonly Change[],
  policy: DisclosurePolicy,
): readonly string[] {
  const open = new Set([...days.keys()].filter((place) => place === days.length - 1 || planned.includes(days[place]!)));
  for (const place of [...days.keys()].toReversed()) {
    const before = Math.max(...[...open].filter((each) => each < place), -1);
    const after = Math.min(...[...open].filter((each) => each > place));
    const isApart = before === -1 || differEnough(changes, [before, place], policy);
    if (open.has(place) || (isApart && differEnough(changes, [place, after], policy))) open.add(place);
  }
  return [...open].sort((a, b) => a - b).map((place) => days[place]!);
}

/**
 * Refuses a cut-off that is declared, but whose answer would differ from that of another one by a few people: who has both would know of
 * them what is known of no few. The last day of the data and the plan's own days are always open.
 *
 * @throws PolkuError `view_not_open`, naming the nearest that is open.
 */
export async function refuseNearCutOff(db: PolkuDatabase, scope: Scope, declared: DeclaredViews, policyId: PolicyId): Promise<void> {
  const policy: DisclosurePolicy = policies[policyId];
  const { asOf } = scope;
  const { latestOn, plannedOn, plannedDays } = declared;
  if (hidesNothing(policy) || asOf === latestOn || plannedOn.includes(asOf)) return;
  const firstDay = [asOf, ...plannedOn].toSorted()[0]!;
  // Before the first quarter that anything is asked of, two more are looked at: earlier ones change nothing here.
  const from = new Date(Date.parse(firstDay) - 200 * 86_400_000).toISOString().slice(0, 10);
  const planned = plannedOn.filter((day) => day < latestOn);
  const ends = quarterEnds(from, latestOn).filter((day) => isOpenCutOff(day, declared));
  const days = [...new Set([...ends, ...planned, asOf, latestOn])].sort();
  const changes = await changesBetween(db, { ...scope, asOf: latestOn }, days, [...policy.readingDays, ...plannedDays]);
  const open = openCutOffs(days, planned, changes, policy);
  if (open.includes(asOf)) return;
  const distance = (day: string): number => Math.abs(Date.parse(day) - Date.parse(asOf));
  const nearest = open.reduce((best, day) => (distance(day) < distance(best) ? day : best));
  throw new PolkuError(
    'view_not_open',
    `The cut-off ${asOf} is not open, since too little happened between it and another one: the nearest that is, is ${nearest}.`,
  );
}
