import { confidenceLevel, tReach, tTwoSided, type Confidence } from '../foundations/distributions.ts';
import type { Estimated, Interval } from '../foundations/estimate.ts';
import { compareClusters, type ClusterComparison, type ClusterWeighting, type WeightedClusters } from './cluster-comparison.ts';
import type { ClusterTable } from './cluster-table.ts';

export interface ClusterRobust {
  /** Bias-reduced (CR2): right on average where people within clusters are independent, near it otherwise. */
  readonly standardError: number;
  /** Satterthwaite's: how many clusters the standard error is worth, less one in each arm. Below 4 not to be trusted. */
  readonly df: number;
  readonly interval: Interval<'cr2_satterthwaite'>;
  readonly pValue: number;
}

/**
 * How much the mean of one arm of clusters exceeds that of the other, with a standard error that allows for the likeness of
 * outcomes within a cluster, and degrees of freedom that allow for how few and how unequal the clusters are.
 *
 * Misleads where one or two clusters hold most of an arm: `df` then falls towards 1, and below about 4 neither interval nor p
 * holds its level; of normal outcomes with a correlation of .1 within five clusters in each arm, whose sizes go from 5 to 40, p
 * is below .05 some six times of a hundred without an effect. Says nothing of why the arms differ: teams that chose their model
 * may differ beforehand. Both weightings answer a question of their own; choose before looking.
 *
 * Assumes clusters independent of one another, each in one arm; their outcomes may be of any distribution, and variances may
 * differ between arms and clusters. Units are the outcome's.
 *
 * @param options.weighting `people` unless told: as in a regression of people's outcomes on the arm. With `clusters` the
 * standard error is that of Welch's t test of the clusters' means.
 * @returns `no_data` for an empty table, `one_arm` where one arm has no cluster; as `inference` the value `descriptiveOnly`
 * with fewer than `fewestClusters` clusters in an arm, and `no_variation` where clusters' means are the same in each arm.
 * @throws PolkuError `invalid_count` or `invalid_argument` for a table that is none, naming the cluster in the table's order.
 *
 * ```ts
 * const table = clusterTableOf({
 *   cluster: ['a', 'a', 'b', 'c', 'd', 'e', 'f', 'f', 'g', 'h'],
 *   arm: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
 *   outcome: [1, 2, 3, 2, 4, 5, 4, 6, 7, 5],
 * });
 * const result = clusterRobust(table);
 * isAbsent(result) ? result.reason : result.estimate; // → 3
 * const inference = isAbsent(result) ? result : result.inference;
 * isAbsent(inference) || isDescriptiveOnly(inference) ? 'no inference' : inference.df; // → 16 / 3
 * ```
 *
 * Bell & McCaffrey (2002); Pustejovsky & Tipton (2018), for whose adjustment the difference of two arms has a closed form. R:
 * `clubSandwich::conf_int(lm(y ~ arm), vcov = "CR2", cluster = cluster)`.
 */
export function clusterRobust(
  table: ClusterTable,
  { weighting = 'people', level = confidenceLevel }: Confidence & { readonly weighting?: ClusterWeighting } = {},
): Estimated<ClusterComparison<ClusterRobust>> {
  return compareClusters(table, weighting, (clusters, estimate) => {
    const { variance, df } = biasReducedVariance(clusters);
    const standardError = Math.sqrt(variance);
    const half = tReach(level, df) * standardError;
    return {
      standardError,
      df,
      interval: { lower: estimate - half, upper: estimate + half, level, method: 'cr2_satterthwaite' },
      pValue: tTwoSided(estimate / standardError, df),
    };
  });
}

/**
 * A cluster holding the share p of its arm has the leverage p, so that its deviation d from the arm's mean is divided by
 * √(1 − p): the variance is Σ p²d²/(1 − p). With independent people of equal variance the adjusted scores have, in an arm of
 * N, variances p/N and covariances −√(qᵍqʰ)/N where q = p²/(1 − p), which makes the degrees of freedom
 * (Σ 1/N)² ÷ Σ (Σ p² + (Σ q)² − Σ q²)/N², outer sums over arms.
 */
function biasReducedVariance({ arm, size, total, armSizes, means }: WeightedClusters): { variance: number; df: number } {
  let variance = 0;
  const sides = armSizes.map((armSize) => ({ armSize, shares: 0, q: 0, qSquares: 0 }));
  arm.forEach((side, g) => {
    const share = size[g] / armSizes[side];
    const q = (share * share) / (1 - share);
    variance += q * (total[g] / size[g] - means[side]) ** 2;
    sides[side].shares += share * share;
    sides[side].q += q;
    sides[side].qSquares += q * q;
  });
  const spread = sides.reduce((sum, { armSize, shares, q, qSquares }) => sum + (shares + q * q - qSquares) / armSize ** 2, 0);
  return { variance, df: (1 / armSizes[0] + 1 / armSizes[1]) ** 2 / spread };
}
