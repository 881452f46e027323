import type { Diagnostics } from '@polku/domain/evaluation';
import { standardisedMeanDifference } from '@polku/stats';
import type { ComparisonPair } from '../reduce/comparison-pairs.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import type { Excluded } from '../reduce/duration-cells.ts';

/** The segment of those of whom none is known. */
export const unknownSegment = 'other_or_unknown';

/** What a reader must know before trusting a number: who is in the groups, how long they were followed, who is left out. */
export function diagnose(
  caseMix: CaseMix,
  pairs: readonly ComparisonPair[],
  followUp: Diagnostics['followUp'],
  excluded: readonly Excluded[],
): Diagnostics {
  const episodes = (arm: string, segment?: string): number =>
    caseMix.segments
      .filter((row) => row.arm === arm && (segment === undefined || row.segment === segment))
      .reduce((sum, { n }) => sum + n, 0);
  const segments = [...new Set(caseMix.segments.map(({ segment }) => segment))].sort();
  const all = caseMix.segments.reduce((sum, { n }) => sum + n, 0);
  const unknown = caseMix.segments.filter(({ segment }) => segment === unknownSegment).reduce((sum, { n }) => sum + n, 0);
  const excludedByReason = new Map<string, number>();
  for (const { reason, n } of excluded) excludedByReason.set(reason, (excludedByReason.get(reason) ?? 0) + n);
  return {
    balance: pairs.flatMap(({ arm, reference }) =>
      segments.map((level) => ({
        covariate: 'segment',
        level,
        arm,
        reference,
        standardisedMeanDifference: standardisedMeanDifference(
          { numerator: episodes(arm, level), denominator: episodes(arm) },
          { numerator: episodes(reference, level), denominator: episodes(reference) },
        ),
      })),
    ),
    followUp,
    unknownSegmentShare: all === 0 ? { absent: 'not_estimable', reason: 'no_data' } : unknown / all,
    orderViolations: caseMix.orderViolations,
    excluded: [...excludedByReason, ...(caseMix.reReferrals > 0 ? [['re_referral', caseMix.reReferrals] as const] : [])].map(
      ([reason, n]) => ({ reason, n }),
    ),
    startUpEpisodes: caseMix.startUpEpisodes,
  };
}
