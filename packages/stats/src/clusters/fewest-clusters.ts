/**
 * With fewer clusters than this in either arm a comparison describes those clusters, and says nothing of the model that they
 * follow: with three against three the most extreme of the 20 assignments still has a two-sided p of 2/20, so that no result
 * could reach .05, and standard errors of two or three clusters are themselves guesses.
 */
export const fewestClusters = 4;

/** What stands in the place of an interval and a p-value where there are too few clusters to carry one. */
export interface DescriptiveOnly {
  readonly descriptiveOnly: 'few_clusters';
  /** How many clusters the reference and the arm have. */
  readonly clusters: readonly [reference: number, arm: number];
  /** How many each would need. */
  readonly fewest: number;
}

/**
 * Whether there are too few clusters to say more than what was seen.
 *
 * ```ts
 * isDescriptiveOnly(descriptiveOnly([2, 3])); // → true
 * ```
 */
export function isDescriptiveOnly(value: unknown): value is DescriptiveOnly {
  return typeof value === 'object' && value !== null && 'descriptiveOnly' in value;
}

/**
 * Whether so many clusters describe only themselves; undefined where they can carry a comparison.
 *
 * ```ts
 * descriptiveOnly([2, 3])?.fewest; // → 4
 * ```
 */
export function descriptiveOnly(clusters: readonly [reference: number, arm: number]): DescriptiveOnly | undefined {
  if (Math.min(...clusters) >= fewestClusters) return undefined;
  return { descriptiveOnly: 'few_clusters', clusters, fewest: fewestClusters };
}
