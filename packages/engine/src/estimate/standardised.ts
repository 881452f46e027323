import type { Standardised } from '@polku/domain/evaluation';
import {
  aalenJohansen,
  incidenceAt,
  isAbsent,
  peopleCount,
  riskDifference,
  standardise,
  type Estimated,
  type Risk,
  type SegmentRisks,
} from '@polku/stats';
import type { ComparisonPair } from '../reduce/comparison-pairs.ts';
import type { GroupedDurations } from './grouped-tables.ts';
import { intervalWithin } from './shapes.ts';

interface Estimand {
  readonly name: 'share_served' | 'incidence' | 'proportion';
  readonly day?: number;
}

/** Each arm as if it had the segments of all arms pooled. */
export function standardised(
  segments: readonly SegmentRisks[],
  arms: readonly string[],
  pairs: readonly ComparisonPair[],
  { name, day }: Estimand,
): Estimated<Standardised> {
  const result = standardise(segments);
  if (isAbsent(result)) return result;
  const riskOf = (arm: string): Risk => result.arms[arms.indexOf(arm)]!;
  return {
    by: 'segment',
    estimand: name,
    ...(day === undefined ? {} : { day }),
    segmentsUsed: [...result.segmentsUsed],
    segmentsExcluded: [...result.segmentsExcluded],
    coverage: result.coverage,
    arms: result.arms.map(({ estimate, interval }, i) => ({ arm: arms[i]!, estimate, interval: intervalWithin(interval, 0, 1) })),
    comparisons: pairs.map(({ arm, reference }) => {
      const difference = riskDifference(riskOf(arm), riskOf(reference));
      const { estimate, interval, pValue } = difference;
      return { arm, reference, estimate, interval: intervalWithin(interval, -1, 1), pValue };
    }),
  };
}

/** Incidence of cause 1 by a day, each arm as if it had the segments of all arms pooled. */
export function standardisedIncidence(
  groups: GroupedDurations,
  arms: readonly string[],
  pairs: readonly ComparisonPair[],
  estimand: Estimand & { readonly day: number },
): Estimated<Standardised> {
  return standardised(segmentIncidences(groups, arms, estimand.day), arms, pairs, estimand);
}

/** Incidence of cause 1 by a day in each segment of each arm. */
export function segmentIncidences(groups: GroupedDurations, arms: readonly string[], day: number): readonly SegmentRisks[] {
  return groups.segments.map((segment) => ({
    segment,
    n: arms.map((arm) => peopleCount(groups.inSegment(arm, segment))),
    risks: arms.map((arm) => incidenceAt(aalenJohansen(groups.inSegment(arm, segment)), 1, day)),
  }));
}
