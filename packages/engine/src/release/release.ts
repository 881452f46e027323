import { policies, type DisclosurePolicy, type FollowedResult, type PolicyId, type ResultKind } from '@polku/domain/evaluation';
import type { Numbers, Unreleased } from '../evaluate/unreleased.ts';
import { armTables, meanHorizon, shareHorizon } from './arm-tables.ts';
import { releaseCompeting } from './release-competing.ts';
import { releaseCount, releaseProportion } from './release-counts.ts';
import { releaseDiagnostics, shownFollowUp, summedFollowUp } from './release-diagnostics.ts';
import { releaseDuration } from './release-durations.ts';
import { releaseChange, releaseScore } from './release-scores.ts';
import { releaseOccupancy } from './release-occupancies.ts';
import { releaseSeries } from './release-series.ts';
import { releaseTrend } from './release-trends.ts';
import { releaseStandardisedProportions, releaseStandardisedShares } from './release-standardised.ts';
import { shownCount } from './shown-number.ts';

declare const released: unique symbol;

/** What has passed the gate. Only this file makes it, and only this may leave the engine. */
export type Released<T> = T & { readonly [released]: true };

export type ReleasedNumbers = Released<{ readonly [K in ResultKind]: Numbers<K> }[ResultKind]>;

/**
 * The one way out of the engine: gives of a result what the policy lets its audience see.
 *
 * Counts of too few people are suppressed, and so is as much more as keeps them from being computed; curves, shares and
 * quantiles are estimated anew from the counts that are shown, and follow-up and horizons end on fixed days; summaries of
 * many people are rounded to their precision. Under `none` the result comes out as it is.
 *
 * Misleads where results of several metrics, cut-offs or filters are subtracted from each other: each is safe by itself.
 */
export function release(unreleased: Unreleased, policyId: PolicyId): ReleasedNumbers {
  const policy: DisclosurePolicy = policies[policyId];
  if (policy.minimumCount <= 1) return unreleased.numbers as ReleasedNumbers;
  return { ...unreleased.numbers, ...shownNumbers(unreleased, policy) } as ReleasedNumbers;
}

/** The parts of a result that hold numbers. */
type Shown = Pick<FollowedResult, 'arms' | 'comparisons' | 'standardised' | 'diagnostics'>;

function shownNumbers(unreleased: Unreleased, policy: DisclosurePolicy): Shown {
  switch (unreleased.kind) {
    case 'duration':
    case 'competing':
      return shownDurations(unreleased, policy);
    case 'proportion':
      return shownProportion(unreleased, policy);
    case 'change': {
      const { numbers, caseMix } = unreleased;
      const shown = releaseChange(numbers, policy);
      const followUp = summedFollowUp(shown.arms.map(({ paired, n }) => ({ complete: paired, potential: n })));
      const { diagnostics } = numbers;
      return diagnostics === undefined ? shown : { ...shown, diagnostics: releaseDiagnostics(diagnostics, followUp, caseMix, [], policy) };
    }
    case 'occupancy':
      return releaseOccupancy(unreleased.numbers, unreleased.seen, policy);
    case 'series':
      return releaseSeries(unreleased.numbers, unreleased.points, policy);
    case 'trend':
      return releaseTrend(unreleased.numbers, unreleased.people, policy);
    case 'score':
      return releaseScore(unreleased.numbers, policy);
    case 'count':
      return releaseCount(unreleased, policy);
  }
}

function shownDurations(unreleased: Extract<Unreleased, { kind: 'duration' | 'competing' }>, policy: DisclosurePolicy): Shown {
  const { groups, excluded, caseMix, numbers } = unreleased;
  const { standardised, diagnostics } = numbers;
  const tables = armTables(groups.byArm, excluded, policy);
  const mainDay = unreleased.kind === 'duration' ? shareHorizon(tables, unreleased.horizonDays, policy) : unreleased.mainDay;
  const shown =
    unreleased.kind === 'duration'
      ? releaseDuration(unreleased, tables, meanHorizon(tables, unreleased.horizonDays, policy), policy)
      : releaseCompeting(unreleased, tables, policy);
  return {
    ...shown,
    ...(standardised === undefined ? {} : { standardised: releaseStandardisedShares(standardised, groups, tables, mainDay, policy) }),
    ...(diagnostics === undefined
      ? {}
      : { diagnostics: releaseDiagnostics(diagnostics, shownFollowUp(tables, mainDay), caseMix, excluded, policy) }),
  };
}

function shownProportion({ numbers, caseMix, people }: Extract<Unreleased, { kind: 'proportion' }>, policy: DisclosurePolicy): Shown {
  const shown = releaseProportion(numbers, people, policy);
  const { standardised, diagnostics } = numbers;
  const followUp = summedFollowUp(
    shown.arms.map(({ denominator, unknown }) => ({
      complete: typeof denominator === 'number' && typeof unknown === 'number' ? denominator - unknown : unknown,
      potential: denominator,
    })),
  );
  return {
    ...shown,
    ...(standardised === undefined ? {} : { standardised: releaseStandardisedProportions(standardised, numbers.arms, shown.arms, policy) }),
    ...(diagnostics === undefined ? {} : { diagnostics: releaseDiagnostics(diagnostics, followUp, caseMix, [], policy) }),
  };
}

/** Episodes of an arm, for the head of an evaluation. */
export function releaseEpisodes(episodes: number, policyId: PolicyId) {
  const policy: DisclosurePolicy = policies[policyId];
  return shownCount(episodes, policy);
}
