import { armCount } from '../durations/comparison-strata.ts';
import { confidenceLevel, normalReach, type Confidence } from '../foundations/confidence.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import type { Risk } from '../competing-risks/risk-contrast.ts';

/** One segment: how many of each arm it holds, and each arm's risk there. Arms stand in the same order in every segment. */
export interface SegmentRisks {
  readonly segment: string;
  readonly n: readonly number[];
  readonly risks: readonly Risk[];
}

export interface StandardisedRisks {
  readonly segmentsUsed: readonly string[];
  /** Segments with nobody in some arm: they cannot be compared, and carry no weight. */
  readonly segmentsExcluded: readonly string[];
  /** Share of all people that the segments used hold. */
  readonly coverage: number;
  readonly weights: readonly number[];
  readonly arms: readonly (Risk & { readonly interval: Interval<'normal'> })[];
}

/**
 * Directly standardised risks: each arm's risk if it had the segments of all arms pooled.
 *
 * Takes away the part of a difference that comes from unlike segments; what differs within a segment remains. Misleads
 * where coverage is low.
 *
 * @returns `no_common_segment` where no segment is seen in every arm.
 *
 * ```ts
 * const risk = (estimate: number) => ({ estimate, standardError: 0 });
 * const result = standardise([
 *   { segment: 'a', n: [10, 30], risks: [risk(0.2), risk(0.2)] },
 *   { segment: 'b', n: [30, 10], risks: [risk(0.6), risk(0.6)] },
 * ]);
 * isAbsent(result) ? result.reason : result.arms.map(({ estimate }) => estimate); // → [0.4, 0.4]
 * ```
 */
export function standardise(segments: readonly SegmentRisks[], { level = confidenceLevel }: Confidence = {}): Estimated<StandardisedRisks> {
  const z = normalReach(level);
  const peopleIn = ({ n }: SegmentRisks): number => n.reduce((sum, count) => sum + count, 0);
  armCount(segments.flatMap(({ n, risks }) => [n, risks]));
  const used = segments.filter(({ n }) => n.every((count) => count > 0));
  if (used.length === 0) return notEstimable('no_common_segment');
  const people = used.reduce((sum, segment) => sum + peopleIn(segment), 0);
  const weights = used.map((segment) => peopleIn(segment) / people);
  const arms = used[0].n.map((_, arm) => {
    const estimate = used.reduce((sum, { risks }, s) => sum + weights[s] * risks[arm].estimate, 0);
    const standardError = Math.sqrt(used.reduce((sum, { risks }, s) => sum + (weights[s] * risks[arm].standardError) ** 2, 0));
    return {
      estimate,
      standardError,
      interval: {
        lower: estimate - z * standardError,
        upper: estimate + z * standardError,
        level,
        method: 'normal' as const,
      },
    };
  });
  return {
    segmentsUsed: used.map(({ segment }) => segment),
    segmentsExcluded: segments.filter((segment) => !used.includes(segment)).map(({ segment }) => segment),
    coverage: people / segments.reduce((sum, segment) => sum + peopleIn(segment), 0),
    weights,
    arms,
  };
}
