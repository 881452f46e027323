// @internal
import type { ClusterRobust } from '../clusters/cluster-robust.ts';
import { descriptiveOnly, type DescriptiveOnly } from '../clusters/fewest-clusters.ts';
import { tReach, tTwoSided } from '../foundations/distributions.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import type { PanelTable } from './difference-in-differences.ts';

/** The cell's share in a difference in differences, in the order of the table's cells. */
export const cellSigns: readonly number[] = [1, -1, -1, 1];

/** A standard error this small beside one that ignores clusters is rounding of 0: scores cancel within each cluster. */
export const smallestShare = 1e-9;

/**
 * CR2 with Satterthwaite's degrees of freedom for a difference in differences. Each coefficient of the model is the mean of a
 * cell, so a cluster with the share p of a cell has there the leverage p, on its sum alone: its deviation from the cell's mean
 * is divided by √(1 − p), and the variance is the sum of squared scores. Were people independent with equal variance, the
 * scores of clusters g and h would have the covariance δ(g,h) Σ p/n − Σ bᵍbʰ/n, sums over cells of n people, with
 * b = ±p/√(1 − p), less its own b² in the variance: the degrees of freedom are (trace)² ÷ the sum of squares of that matrix.
 *
 * @param hc0 The standard error that ignores clusters.
 *
 * Bell & McCaffrey (2002); Pustejovsky & Tipton (2018). R: `clubSandwich::conf_int(lm(y ~ arm * post), vcov = "CR2", cluster)`.
 */
export function panelClusterRobust(
  { cells, clusters }: PanelTable,
  estimate: number,
  hc0: number,
  level: number,
): Estimated<ClusterRobust> | DescriptiveOnly {
  const few = descriptiveOnly(clustersOfArms(clusters));
  if (few !== undefined) return few;
  let [variance, trace, squares] = [0, 0, 0];
  const products = cells.map(() => cells.map(() => 0));
  for (const own of clusters.values()) {
    let [score, expected] = [0, 0];
    const b = cells.map((cell, c) => {
      const share = own.n[c] / cell.n;
      const adjustment = 1 / Math.sqrt(1 - share);
      score += (cellSigns[c] * adjustment * (own.sum[c] - own.n[c] * cell.mean)) / cell.n;
      expected += share / cell.n;
      return (cellSigns[c] * share * adjustment) / Math.sqrt(cell.n);
    });
    variance += score * score;
    trace += expected;
    // The matrix's diagonal has no b: Σ (Σ bᵍbʰ)² below counts it too.
    squares += expected * expected - b.reduce((sum, x) => sum + x * x, 0) ** 2;
    products.forEach((row, c) => row.forEach((_, other) => (row[other] += b[c] * b[other])));
  }
  const standardError = Math.sqrt(variance);
  if (!(standardError > smallestShare * hc0)) return notEstimable('no_variation');
  for (const row of products) for (const product of row) squares += product * product;
  const df = trace ** 2 / squares;
  const half = tReach(level, df) * standardError;
  return {
    standardError,
    df,
    interval: { lower: estimate - half, upper: estimate + half, level, method: 'cr2_satterthwaite' },
    pValue: tTwoSided(estimate / standardError, df),
  };
}

/** How many clusters each arm has in the period in which it has fewer. */
function clustersOfArms(clusters: PanelTable['clusters']): readonly [reference: number, arm: number] {
  const counts = [0, 0, 0, 0];
  for (const { n } of clusters.values()) n.forEach((people, c) => (counts[c] += people > 0 ? 1 : 0));
  return [Math.min(counts[0], counts[1]), Math.min(counts[2], counts[3])];
}
