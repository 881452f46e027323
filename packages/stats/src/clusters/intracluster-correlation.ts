import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { checkClusters } from './cluster-comparison.ts';
import type { ClusterTable } from './cluster-table.ts';

export interface IntraclusterCorrelation {
  /** Share of the outcome's variance that lies between clusters of the same arm; may come out below 0 by chance. */
  readonly estimate: number;
  /** How many times as many people a comparison of these clusters needs as one of independent people; not below 1. */
  readonly designEffect: number;
  /** Size of cluster that the variance between clusters is reckoned for: the mean size, less what unlike sizes take away. */
  readonly typicalSize: number;
}

/** What is left of squares below this share of them is rounding. */
const roundingShare = 1e-12;

/**
 * How alike outcomes are within a cluster, and what that costs a comparison of arms.
 *
 * Misleads with few clusters: from ten it may be off by its own size. For planning take the larger of this and what is
 * published for the outcome. For yes and no it depends on how common yes is.
 *
 * Assumes the same correlation and variance in every cluster, and clusters independent of one another. A share, without unit.
 *
 * @returns `no_data` for an empty table, `too_few_observations` where there are not more clusters than arms, or not more people
 * than clusters; `no_variation` where all outcomes of each arm are the same.
 * @throws PolkuError `invalid_count` or `invalid_argument` for a table that is none, naming the cluster in the table's order.
 *
 * ```ts
 * const table = clusterTableOf({
 *   cluster: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
 *   arm: [0, 0, 0, 0, 1, 1, 1, 1],
 *   outcome: [1, 3, 4, 6, 2, 4, 7, 9],
 * });
 * const result = intraclusterCorrelation(table);
 * isAbsent(result) ? result.reason : result.estimate; // → 15 / 19
 * isAbsent(result) ? result.reason : result.designEffect; // → 34 / 19
 * ```
 *
 * Analysis of variance; Donner & Klar (2000), chapter 1, with clusters nested in arms. R: mean squares of
 * `anova(lm(y ~ factor(arm) + factor(cluster)))`.
 */
export function intraclusterCorrelation(table: ClusterTable): Estimated<IntraclusterCorrelation> {
  checkClusters(table);
  const clusters = [...table.clusters.values()];
  if (clusters.length === 0) return notEstimable('no_data');
  const arms = [0, 1].map((side) => clusters.filter(({ arm }) => arm === side)).filter((own) => own.length > 0);
  const people = clusters.reduce((sum, { n }) => sum + n, 0);
  const [betweenDf, withinDf] = [clusters.length - arms.length, people - clusters.length];
  if (betweenDf < 1 || withinDf < 1) return notEstimable('too_few_observations');

  let [between, lostToSizes] = [0, 0];
  for (const own of arms) {
    const size = own.reduce((sum, { n }) => sum + n, 0);
    const mean = own.reduce((sum, cluster) => sum + cluster.sum / size, 0);
    for (const { n, sum } of own) {
      between += n * (sum / n - mean) ** 2;
      lostToSizes += (n * n) / size;
    }
  }
  const squares = clusters.reduce((sum, { sumOfSquares }) => sum + sumOfSquares, 0);
  const within = squares - clusters.reduce((sum, own) => sum + (own.sum * own.sum) / own.n, 0);
  const [betweenMean, withinMean] = [between, within].map((part) => (part > roundingShare * squares ? part : 0));
  if (betweenMean + withinMean === 0) return notEstimable('no_variation');
  const typicalSize = (people - lostToSizes) / betweenDf;
  const [msb, msw] = [betweenMean / betweenDf, withinMean / withinDf];
  const estimate = (msb - msw) / (msb + (typicalSize - 1) * msw);
  const sizeOfAPersonsCluster = clusters.reduce((sum, { n }) => sum + n * n, 0) / people;
  return { estimate, designEffect: Math.max(1, 1 + (sizeOfAPersonsCluster - 1) * estimate), typicalSize };
}
