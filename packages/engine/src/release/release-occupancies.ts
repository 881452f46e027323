import { isAbsence, type ArmResult, type Comparison, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { Numbers } from '../evaluate/unreleased.ts';
import { fewPeople, roundEstimate, rounder, shownCount } from './shown-number.ts';
import { shownParts } from './shown-parts.ts';

interface Shown {
  readonly arms: ArmResult<'occupancy'>[];
  readonly comparisons: Comparison<'occupancy'>[];
}

/** How many of an arm were seen in each state on each day. */
export type SeenInStates = ReadonlyMap<string, ReadonlyMap<number, Readonly<Record<string, number>>>>;

/** Days of a mean stay are told to whole days. */
const roundDays = rounder(1, 1);

/**
 * Shares of days on which enough people were seen in each state that is shown, hidden as counts that add up are; and mean days of
 * arms of enough people.
 */
export function releaseOccupancy({ arms }: Numbers<'occupancy'>, seen: SeenInStates, policy: DisclosurePolicy): Shown {
  return {
    arms: arms.map((exact) => {
      const tellsMeans = (exact.n as number) >= policy.summaryMinimum.people;
      const partsOn = new Map([...(seen.get(exact.arm) ?? [])].map(([day, counts]) => [day, shownParts(counts, policy)]));
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
