import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Absent, type Estimated } from '../foundations/estimate.ts';
import type { ClusterTable } from './cluster-table.ts';
import { descriptiveOnly, type DescriptiveOnly } from './fewest-clusters.ts';

/**
 * Whose mean an arm's mean is. `people`: every person weighs the same, so that large clusters weigh more. `clusters`: the
 * mean of the clusters' means, so that a small team speaks as loudly as a large one. Where effect goes with size they differ.
 */
export type ClusterWeighting = 'people' | 'clusters';

export interface ClusterArm {
  readonly clusters: number;
  readonly people: number;
  readonly mean: number;
}

/** Two arms of clusters, and what can be said of their difference beyond the clusters themselves. */
export interface ClusterComparison<Inference> {
  readonly weighting: ClusterWeighting;
  readonly arms: readonly [reference: ClusterArm, arm: ClusterArm];
  /** Mean of the arm minus that of the reference, in the outcome's unit. */
  readonly estimate: number;
  /** Interval and p-value; or that the clusters are too few for one, or why there is none. */
  readonly inference: Inference | DescriptiveOnly | Absent;
}

/**
 * The clusters as a weighted comparison sees them, ordered by their ids, so that what is drawn does not depend on the order
 * of rows. `total` is size times the cluster's mean, each counted from the mean of everything, which keeps the digits of
 * outcomes far from 0.
 * @internal
 */
export interface WeightedClusters {
  readonly arm: Uint8Array;
  readonly size: Float64Array;
  readonly total: Float64Array;
  /** Number of clusters in the reference and in the arm. */
  readonly counts: readonly [reference: number, arm: number];
  /** Sum of the sizes in each. */
  readonly armSizes: readonly [reference: number, arm: number];
  /** Mean of each, counted from the mean of everything. */
  readonly means: readonly [reference: number, arm: number];
}

/** A spread of clusters' means below this share of the outcomes' size is rounding of 0. */
const roundingShare = 1e-13;

/** Describes the two arms, and infers where there are clusters enough and they vary. @internal */
export function compareClusters<Inference>(
  table: ClusterTable,
  weighting: ClusterWeighting,
  infer: (clusters: WeightedClusters, estimate: number) => Estimated<Inference>,
): Estimated<ClusterComparison<Inference>> {
  checkClusters(table);
  if (table.clusters.size === 0) return notEstimable('no_data');
  const clusters = weightedClusters(table, weighting);
  const { counts, means, center, people } = clusters;
  if (counts.includes(0)) return notEstimable('one_arm');
  const estimate = means[1] - means[0];
  const describe = (side: 0 | 1): ClusterArm => ({ clusters: counts[side], people: people[side], mean: center + means[side] });
  const inference = descriptiveOnly(counts) ?? (variesWithinArms(clusters) ? infer(clusters, estimate) : notEstimable('no_variation'));
  return { weighting, arms: [describe(0), describe(1)], estimate, inference };
}

function weightedClusters(
  { clusters }: ClusterTable,
  weighting: ClusterWeighting,
): WeightedClusters & { readonly center: number; readonly largest: number; readonly people: readonly [number, number] } {
  const ids = [...clusters.keys()].toSorted();
  const own = ids.map((id) => clusters.get(id)!);
  const size = Float64Array.from(own, ({ n }) => (weighting === 'people' ? n : 1));
  const clusterMeans = own.map(({ n, sum }) => sum / n);
  const all = size.reduce((sum, weight) => sum + weight, 0);
  const center = clusterMeans.reduce((sum, mean, g) => sum + (size[g] / all) * mean, 0);
  const total = size.map((weight, g) => weight * (clusterMeans[g] - center));
  const arm = Uint8Array.from(own, (cluster) => cluster.arm);
  const sumOf = (value: (g: number) => number): readonly [number, number] => {
    const sums: [number, number] = [0, 0];
    arm.forEach((side, g) => (sums[side] += value(g)));
    return sums;
  };
  const armSizes = sumOf((g) => size[g]);
  const totals = sumOf((g) => total[g]);
  return {
    arm,
    size,
    total,
    counts: sumOf(() => 1),
    armSizes,
    means: [totals[0] / armSizes[0], totals[1] / armSizes[1]],
    center,
    largest: clusterMeans.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0),
    people: sumOf((g) => own[g].n),
  };
}

function variesWithinArms({ arm, size, total, means, largest }: WeightedClusters & { readonly largest: number }): boolean {
  return total.some((sum, g) => Math.abs(sum / size[g] - means[arm[g]]) > roundingShare * largest);
}

/** Refuses a table that is none. @internal */
export function checkClusters({ clusters }: ClusterTable): void {
  let index = 0;
  for (const { arm, n, sum } of clusters.values()) {
    const expected = (arm as number) !== 0 && (arm as number) !== 1 ? 'arm to be 0 or 1' : 'a number of people above 0, and their sum';
    if ((arm as number) !== 0 && (arm as number) !== 1)
      throw new PolkuError('invalid_argument', `Cluster ${index}: expected ${expected}.`, { index, expected });
    if (!(Number.isInteger(n) && n > 0 && Number.isFinite(sum)))
      throw new PolkuError('invalid_count', `Cluster ${index}: expected ${expected}.`, { index, expected });
    index += 1;
  }
}
