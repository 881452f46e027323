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
      const onDays = shownOnDays(tables, options.windowDays, exact.arm, policy);
      const seenOn = new Map(onDays.map(({ day, seen }) => [day, seen]));
      const partsOn = new Map(onDays.map(({ day, counts }) => [day, counts]));
      return {
        ...exact,
        n: shownCount(exact.n, policy),
        states: exact.states.map(({ state, at, meanDays }) => ({
          state,
          at: at.map(({ day, share, interval }) => {
            if (isAbsence(share)) return { day, share, interval };
            const part = partsOn.get(day)?.[state];
            if (part === undefined || isAbsence(part)) return { day, share: part ?? fewPeople, interval: part ?? fewPeople };
            const exact = { estimate: share, interval };
            const rounded = roundEstimate(policy.roundTo === 1 ? exact : shareOfShown(part, partsOn.get(day)!, seenOn.get(day)!, policy));
            return { day, share: rounded.estimate, interval: rounded.interval };
          }),
          meanDays: isAbsence(meanDays) ? meanDays : tellsMeans ? roundDays(meanDays) : fewPeople,
        })),
      };
    }),
    comparisons: [],
  };
}

/** How many of an arm were seen in each state on each day that is asked for, and how that may be shown. */
export function shownOnDays(
  { pathways, states }: OccupancyTables,
  days: readonly number[],
  arm: string,
  policy: DisclosurePolicy,
): readonly {
  readonly day: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, MaybeNumber>>;
}[] {
  const own = pathways.filter((each) => each.arm === arm);
  return days.map((day) => {
    const seen = seenInStates(own, states, day);
    return { day, seen, counts: shownInStates(seen, policy) };
  });
}

function shownInStates(seen: Readonly<Record<string, number>>, policy: DisclosurePolicy): Readonly<Record<string, MaybeNumber>> {
  const counts = shownGroups(Object.values(seen), policy, policy.showsZero);
  return Object.fromEntries(Object.keys(seen).map((state, i) => [state, counts[i]!]));
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
