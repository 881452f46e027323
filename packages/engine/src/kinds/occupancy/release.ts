import { isAbsence, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { Shown } from '../../release/release.ts';
import { fewPeople, roundEstimate, rounder, shownCount } from '../../release/shown-number.ts';
import { shownParts } from '../../release/shown-parts.ts';
import type { OccupancyTables, Pathway } from './reduce.ts';

/** Days of a mean stay are told to whole days. */
const roundDays = rounder(1, 1);

/**
 * Shares of days on which enough people were seen in each state that is shown, hidden as counts that add up are; and mean days of
 * arms of enough people.
 */
export function release(
  { numbers: { arms }, tables: { pathways, states }, options }: Unreleased<'occupancy', OccupancyTables>,
  policy: DisclosurePolicy,
): Shown<'occupancy'> {
  return {
    arms: arms.map((exact) => {
      const tellsMeans = (exact.n as number) >= policy.summaryMinimum.people;
      const own = pathways.filter(({ arm }) => arm === exact.arm);
      const partsOn = new Map(options.windowDays.map((day) => [day, shownParts(seenInStates(own, states, day), policy)]));
      return {
        ...exact,
        n: shownCount(exact.n, policy),
        states: exact.states.map(({ state, at, meanDays }) => ({
          state,
          at: at.map(({ day, share, interval }) => {
            if (isAbsence(share)) return { day, share, interval };
            const part = partsOn.get(day)?.[state];
            if (part === undefined || isAbsence(part)) return { day, share: part ?? fewPeople, interval: part ?? fewPeople };
            const rounded = roundEstimate({ estimate: share, interval });
            return { day, share: rounded.estimate, interval: rounded.interval };
          }),
          meanDays: isAbsence(meanDays) ? meanDays : tellsMeans ? roundDays(meanDays) : fewPeople,
        })),
      };
    }),
    comparisons: [],
  };
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
