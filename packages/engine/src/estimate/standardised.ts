import type { Standardised } from '@polku/domain/evaluation';
import {
  incidenceDifference,
  isAbsent,
  peopleCount,
  riskDifference,
  standardise,
  type Estimated,
  type IncidenceOfPeople,
  type SegmentRisks,
} from '@polku/stats';
import type { ComparisonPair } from '../reduce/comparison-pairs.ts';
import type { GroupedDurations } from './grouped-tables.ts';
import { incidenceOn } from './incidence-contrasts.ts';
import { withinShares } from './shapes.ts';

interface Estimand {
  readonly name: 'share_served' | 'incidence' | 'proportion';
  readonly day?: number;
}

/** Of one segment, each arm's share and of how many people it is known. */
interface SegmentShares extends SegmentRisks {
  readonly risks: readonly IncidenceOfPeople[];
}

/** Each arm as if it had the segments of all arms pooled. */
export function standardised(
  segments: readonly SegmentShares[],
  arms: readonly string[],
  pairs: readonly ComparisonPair[],
  { name, day }: Estimand,
): Estimated<Standardised> {
  const result = standardise(segments);
  if (isAbsent(result)) return result;
  const used = segments.filter(({ segment }) => result.segmentsUsed.includes(segment));
  const shareOf = (id: string): IncidenceOfPeople => {
    const arm = arms.indexOf(id);
    return {
      ...result.arms[arm]!,
      knownPeople: effectivePeople(
        result.weights,
        used.map(({ risks }) => risks[arm]!.knownPeople),
      ),
    };
  };
  return {
    by: 'segment',
    estimand: name,
    ...(day === undefined ? {} : { day }),
    segmentsUsed: [...result.segmentsUsed],
    segmentsExcluded: [...result.segmentsExcluded],
    coverage: result.coverage,
    arms: result.arms.map(({ estimate, interval }, i) => ({ arm: arms[i]!, estimate, interval: withinShares(interval) })),
    comparisons: pairs.map(({ arm, reference }) => {
      const [a, b] = [shareOf(arm), shareOf(reference)];
      return { arm, reference, ...incidenceDifference(a, b), pValue: riskDifference(a, b).pValue };
    }),
  };
}

/** How many people, all weighted alike, would tell as much as these do (Kish). */
const effectivePeople = (weights: readonly number[], people: readonly number[]): number =>
  1 / weights.reduce((sum, weight, i) => sum + weight ** 2 / people[i]!, 0);

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
export function segmentIncidences(groups: GroupedDurations, arms: readonly string[], day: number): readonly SegmentShares[] {
  return groups.segments.map((segment) => ({
    segment,
    n: arms.map((arm) => peopleCount(groups.inSegment(arm, segment))),
    risks: arms.map((arm) => incidenceOn(groups.inSegment(arm, segment), 1, day)),
  }));
}
