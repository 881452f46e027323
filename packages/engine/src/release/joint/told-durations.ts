import type { AnyNumbers, DisclosurePolicy, MaybeNumber } from '@polku/domain/evaluation';
import type { Excluded } from '../../reduce/duration-cells.ts';
import type { ToldCount, ToldCounts } from './audit.ts';
import { episodes } from './conditions.ts';
import { allArms, type Condition, type Group } from './groups.ts';
import { rangeOfPeople, rangeOfSteps, rangeTold } from './told-range.ts';
import { toldWithArm } from './told.ts';
import { withholdArm } from './withhold-arm.ts';
import { wouldReveal } from '../shown-number.ts';

/** One arm of durations: who is followed, and who left in each of the ways that are told. */
export interface ToldArm {
  readonly arm: string;
  readonly people: number;
  readonly shownPeople: MaybeNumber;
  /** What is shown is the sum of steps; those who left in none of them make up the rest, unless all ways are told. */
  readonly ways: readonly { readonly by: readonly Condition[]; readonly shown: MaybeNumber }[];
  readonly areAllWays: boolean;
}

/**
 * What durations tell: who had a day 0, who of them was left out and why, and how those who were followed left. Nobody is left out of a metric
 * whose reasons count nobody, so that its people are all who had a day 0.
 *
 * @param metric tells the people of one metric from those of another where somebody is left out.
 * @param started what those with a day 0 have in common; nothing where it is the referral.
 */
export function toldDurations(
  metric: string,
  started: readonly Condition[],
  arms: readonly ToldArm[],
  excluded: readonly Excluded[],
  shownExcluded: readonly { readonly reason: string; readonly n: MaybeNumber }[],
  policy: DisclosurePolicy,
): ToldCounts {
  const everybody = (arm: string, ...conditions: readonly Condition[]): Group => ({ arm, of: episodes, conditions });
  const isWithoutDayZero = (reason: string): boolean => reason === 'never_started';
  const leavesOut = excluded.some(({ reason }) => !isWithoutDayZero(reason));
  const followed: readonly Condition[] = leavesOut ? [...started, { what: `at risk of ${metric}` }] : started;
  const leftOut = (arm: string, reason: string): Group =>
    everybody(arm, { what: `left out of ${metric}`, oneOf: [reason] }, ...(isWithoutDayZero(reason) ? [] : started));
  const reasons = [...new Set(excluded.map(({ reason }) => reason))];
  const told: ToldCount[] = [];
  const sums: ToldCounts['sums'][number][] = [];
  for (const { arm, people, shownPeople, ways, areAllWays } of arms) {
    const group = everybody(arm, ...followed);
    told.push({ ...toldWithArm(group, people, shownPeople, policy), ...rangeOfPeople(people, shownPeople, ways.length + 1, policy) });
    const parts = ways.map(({ by, shown }) => {
      const leavers = everybody(arm, ...followed, ...by);
      told.push({
        group: leavers,
        ...rangeOfSteps(shown, policy),
        use: 'arm',
        withhold: (numbers: AnyNumbers) => withholdArm(numbers, arm),
      });
      return leavers;
    });
    const rest = everybody(arm, ...followed, { what: `leaves ${metric} in no way told` });
    sums.push({ whole: group, parts: areAllWays ? parts : [...parts, rest] });
    if (reasons.length > 0) sums.push({ whole: everybody(arm), parts: [group, ...reasons.map((reason) => leftOut(arm, reason))] });
  }
  for (const { reason, n } of shownExcluded) {
    if (!reasons.includes(reason)) continue;
    const count = excluded.reduce((sum, each) => (each.reason === reason ? sum + each.n : sum), 0);
    told.push({
      group: leftOut(allArms, reason),
      ...rangeTold(count, n, policy),
      use: 'part',
      withhold: (numbers) => ({
        ...numbers,
        diagnostics: {
          ...numbers.diagnostics!,
          excluded: numbers.diagnostics!.excluded.map((each) => (each.reason === reason ? { reason, n: wouldReveal } : each)),
        },
      }),
    });
  }
  return { told, sums, cases: [] };
}
