import { isAbsence, type DisclosurePolicy, type MaybeInterval, type MaybeNumber } from '@polku/domain/evaluation';
import { wilson } from '@polku/stats';
import type { Unreleased } from '../../estimate/unreleased.ts';
import { hiddenEstimate } from '../../release/arm-tables.ts';
import type { Shown } from '../../release/release.ts';
import { fewPeople, roundEstimate, roundedCount, rounder, shownCount, wouldReveal } from '../../release/shown-number.ts';
import { shownGroups } from '../../release/shown-groups.ts';
import type { OccupancyTables, Pathway } from './reduce.ts';

/** Days of a mean stay are told to whole days. */
const roundDays = rounder(1, 1);

/**
 * Shares of days on which enough people were seen in each state that is shown, hidden as counts that add up are; and mean days of
 * arms of enough people.
 */
export function release(
  { numbers: { arms }, tables, options }: Unreleased<'occupancy', OccupancyTables>,
  policy: DisclosurePolicy,
): Shown<'occupancy'> {
  return {
    arms: arms.map((exact) => {
      const tellsMeans = (exact.n as number) >= policy.summaryMinimum.people;
      const stayed = everIn(tables, exact.arm, exact.horizon);
      const stays = shownGroups(
        tables.states.map((state) => stayed.get(state) ?? 0),
        policy,
        policy.showsZero,
      );
      const onDays = shownOnDays(tables, options.windowDays, exact.arm, policy);
      const seenOn = new Map(onDays.map(({ day, seen }) => [day, seen]));
      const partsOn = new Map(onDays.map(({ day, counts }) => [day, counts]));
      return {
        ...exact,
        n: shownCount(exact.n, policy),
        states: exact.states.map(({ state, at, meanDays }, place) => ({
          state,
          at: at.map(({ day, share, interval }) => {
            if (isAbsence(share)) return { day, share, interval };
            const part = partsOn.get(day)?.[state];
            if (part === undefined || isAbsence(part)) return { day, share: part ?? fewPeople, interval: part ?? fewPeople };
            const exact = { estimate: share, interval };
            const rounded = roundEstimate(policy.roundTo === 1 ? exact : shareOfShown(part, partsOn.get(day)!, seenOn.get(day)!, policy));
            return { day, share: rounded.estimate, interval: rounded.interval };
          }),
          // The mean of days that a few spent there tells how long they did.
          meanDays: isAbsence(meanDays) ? meanDays : tellsMeans && !isAbsence(stays[place]!) ? roundDays(meanDays) : fewPeople,
        })),
      };
    }),
    comparisons: [],
  };
}

/** How many were seen in each state on a day, and how that may be shown. */
interface SeenOnDay {
  readonly day: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, MaybeNumber>>;
}

/**
 * An arm's counts by state, of each day that is asked for. Of a state that is hidden on the day before or after, it is not told either that
 * nobody is in it: it would be known between which days a few came or went.
 */
export function shownOnDays(
  { pathways, states }: OccupancyTables,
  days: readonly number[],
  arm: string,
  policy: DisclosurePolicy,
): readonly SeenOnDay[] {
  const own = pathways.filter((each) => each.arm === arm);
  const seenOn = days.map((day) => seenInStates(own, states, day));
  const tellsNobody = days.map(() => states.map(() => policy.showsZero));
  for (;;) {
    const counts = seenOn.map((seen, on) => shownGroups(Object.values(seen), policy, tellsNobody[on]!));
    const isHidden = (on: number, state: number): boolean => counts[on] !== undefined && isAbsence(counts[on][state]);
    const dated = days.flatMap((_, on) =>
      states.flatMap((__, state) =>
        counts[on]![state] === 0 && (isHidden(on - 1, state) || isHidden(on + 1, state)) ? [[on, state] as const] : [],
      ),
    );
    if (dated.length === 0)
      return days.map((day, on) => ({
        day,
        seen: seenOn[on]!,
        counts: Object.fromEntries(Object.keys(seenOn[on]!).map((state, i) => [state, counts[on]![i]!])),
      }));
    for (const [on, state] of dated) tellsNobody[on]![state] = false;
  }
}

/** The share of rounded counts: that of exact ones would tell them. The total is the sum of the parts where all are shown. */
function shareOfShown(
  part: number,
  parts: Readonly<Record<string, MaybeNumber>>,
  seen: Readonly<Record<string, number>>,
  policy: DisclosurePolicy,
): { readonly estimate: MaybeNumber; readonly interval: MaybeInterval } {
  const shown = Object.values(parts).flatMap((count) => (isAbsence(count) ? [] : [count]));
  const isSum = shown.length === Object.keys(parts).length;
  const counts = isSum ? shown : Object.values(seen);
  const sum = counts.reduce((total, count) => total + count, 0);
  const all = isSum ? sum : roundedCount(sum, policy);
  return part < all ? { estimate: part / all, interval: wilson(part, all) } : hiddenEstimate(wouldReveal);
}

/** How many of an arm were in each state for some time before a day. */
function everIn({ pathways }: OccupancyTables, arm: string, untilDay: number): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const { arm: own, stays, n } of pathways)
    if (own === arm)
      for (const state of new Set(stays.flatMap(({ state: each, fromDay }) => (fromDay < untilDay ? [each] : []))))
        people.set(state, (people.get(state) ?? 0) + n);
  return people;
}

/** How many of an arm were seen in each state on a day: of those still followed on it. */
function seenInStates(pathways: readonly Pathway[], states: readonly string[], day: number): Readonly<Record<string, number>> {
  const seen = Object.fromEntries(states.map((state) => [state, 0]));
  for (const { stays, untilDay, n } of pathways) {
    if (untilDay < day) continue;
    const state = stays.findLast(({ fromDay }) => fromDay <= day)!.state;
    seen[state]! += n;
  }
  return seen;
}
