import {
  isAbsence,
  policies,
  type Diagnostics,
  type DisclosurePolicy,
  type FollowedResult,
  type PolicyId,
  type ResultKind,
  type Standardised,
} from '@polku/domain';
import type { Numbers, Unreleased } from '../evaluate/unreleased.ts';
import { releaseChange, releaseCount, releaseProportion, releaseScore } from './release-counts.ts';
import { releaseCompeting, releaseDuration } from './release-durations.ts';
import { fewPeople, roundEstimate, roundSignificant, shownCount, shownParts } from './shown-number.ts';

declare const released: unique symbol;

/** What has passed the gate. Only this file makes it, and only this may leave the engine. */
export type Released<T> = T & { readonly [released]: true };

export type ReleasedNumbers = Released<{ readonly [K in ResultKind]: Numbers<K> }[ResultKind]>;

/**
 * The one way out of the engine: gives of a result what the policy lets its audience see.
 *
 * Counts of too few people are suppressed, and so is as much more as keeps them from being computed; curves, shares and
 * quantiles are estimated anew from the counts that are shown; summaries of many people are rounded to their precision.
 * Under `none` the result comes out as it is.
 */
export function release(unreleased: Unreleased, policyId: PolicyId): ReleasedNumbers {
  const policy: DisclosurePolicy = policies[policyId];
  if (policy.minimumCount <= 1) return unreleased.numbers as ReleasedNumbers;
  const { standardised, diagnostics } = unreleased.numbers;
  return {
    ...unreleased.numbers,
    ...releaseNumbers(unreleased, policy),
    ...(standardised === undefined
      ? {}
      : { standardised: isAbsence(standardised) ? standardised : releaseStandardised(standardised, unreleased, policy) }),
    ...(diagnostics === undefined ? {} : { diagnostics: releaseDiagnostics(diagnostics, policy) }),
  } as ReleasedNumbers;
}

function releaseNumbers(unreleased: Unreleased, policy: DisclosurePolicy): Pick<FollowedResult, 'arms' | 'comparisons'> {
  switch (unreleased.kind) {
    case 'duration':
      return releaseDuration(unreleased, policy);
    case 'competing':
      return releaseCompeting(unreleased, policy);
    case 'proportion':
      return releaseProportion(unreleased.numbers, policy);
    case 'change':
      return releaseChange(unreleased.numbers, policy);
    case 'score':
      return releaseScore(unreleased.numbers, policy);
    case 'count':
      return releaseCount(unreleased.numbers, policy);
  }
}

/** People and events that a standardised estimate of an arm rests on. */
function weightOf(unreleased: Unreleased, arm: string): { people: number; events: number } {
  const own = unreleased.numbers.arms.find((each) => each.arm === arm);
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  if (own === undefined) return { people: 0, events: 0 };
  if ('denominator' in own) return { people: number(own.denominator), events: number(own.numerator) };
  if ('causes' in own) return { people: number(own.n), events: number(own.causes[0]?.events) };
  return 'events' in own ? { people: number(own.n), events: number(own.events) } : { people: 0, events: 0 };
}

function releaseStandardised(exact: Standardised, unreleased: Unreleased, { summaryMinimum }: DisclosurePolicy): Standardised {
  const carries = (arm: string): boolean => {
    const { people, events } = weightOf(unreleased, arm);
    return people >= summaryMinimum.people && events >= summaryMinimum.events;
  };
  return {
    ...exact,
    coverage: roundSignificant(exact.coverage),
    arms: exact.arms.map((arm) => (carries(arm.arm) ? roundEstimate(arm) : { ...arm, estimate: fewPeople, interval: fewPeople })),
    comparisons: exact.comparisons.map((comparison) =>
      carries(comparison.arm) && carries(comparison.reference)
        ? { ...roundEstimate(comparison), pValue: roundSignificant(comparison.pValue) }
        : { ...comparison, estimate: fewPeople, interval: fewPeople, pValue: fewPeople },
    ),
  };
}

function releaseDiagnostics(exact: Diagnostics, policy: DisclosurePolicy): Diagnostics {
  const { complete, potential } = exact.followUp;
  const followUp =
    isAbsence(complete) || isAbsence(potential)
      ? exact.followUp
      : { complete: shownParts({ complete, lost: potential - complete }, policy).complete, potential: shownCount(potential, policy) };
  const byReason = Object.fromEntries(exact.excluded.map(({ reason, n }) => [reason, isAbsence(n) ? 0 : n]));
  const excluded = shownParts(byReason, policy);
  return {
    ...exact,
    balance: exact.balance.map((row) => ({ ...row, standardisedMeanDifference: roundSignificant(row.standardisedMeanDifference) })),
    followUp,
    unknownSegmentShare: roundSignificant(exact.unknownSegmentShare),
    orderViolations: shownCount(exact.orderViolations, policy),
    excluded: exact.excluded.map(({ reason }) => ({ reason, n: excluded[reason]! })),
    startUpEpisodes: shownCount(exact.startUpEpisodes, policy),
  };
}

/** Episodes of an arm, for the head of an evaluation. */
export function releaseEpisodes(episodes: number, policyId: PolicyId) {
  const policy: DisclosurePolicy = policies[policyId];
  return shownCount(episodes, policy);
}
