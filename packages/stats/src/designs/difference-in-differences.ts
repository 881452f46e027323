import type { ClusterRobust } from '../clusters/cluster-robust.ts';
import type { DescriptiveOnly } from '../clusters/fewest-clusters.ts';
import { confidenceLevel, normalReach, tReach, tTwoSided, type Confidence } from '../foundations/distributions.ts';
import { PolkuError } from '../foundations/errors.ts';
import { isAbsent, notEstimable, type Absent, type Estimated, type Interval } from '../foundations/estimate.ts';
import { cellSigns, panelClusterRobust, smallestShare } from './panel-cluster-robust.ts';

/** One of the four cells arm × period. Squares are of deviations from the cell's mean, which keep the digits that Σy² would lose. */
export interface PanelCell {
  readonly n: number;
  readonly mean: number;
  readonly squaredDeviations: number;
}

/** Of one cluster: number and sum of its outcomes in each of the four cells. */
export interface ClusterCells {
  readonly n: readonly number[];
  readonly sum: readonly number[];
}

/**
 * The sufficient table of a difference in differences. Cells stand in the order reference before, reference after, arm
 * before, arm after: cell = 2·arm + post.
 */
export interface PanelTable {
  readonly cells: readonly PanelCell[];
  /** By the cluster's id: a person seen before and after, or the team that both arms' people belong to. */
  readonly clusters: ReadonlyMap<string, ClusterCells>;
}

export interface PanelColumns {
  readonly cluster: ArrayLike<string>;
  /** 0 the reference, 1 the arm. */
  readonly arm: ArrayLike<number>;
  /** 0 before, 1 after. */
  readonly post: ArrayLike<number>;
  readonly outcome: ArrayLike<number>;
}

const cellCount = 4;
const roundingShare = 1e-14;
const emptyCell: PanelCell = { n: 0, mean: 0, squaredDeviations: 0 };
const emptyCluster: ClusterCells = { n: [0, 0, 0, 0], sum: [0, 0, 0, 0] };

/**
 * Counts rows into a panel table, in one pass.
 *
 * @throws PolkuError `unequal_lengths`, `invalid_argument` where arm or post is neither 0 nor 1, `invalid_number` where the
 * outcome is no finite number: each names the row, from 0.
 *
 * ```ts
 * const rows = { cluster: ['a', 'a'], arm: [1, 1], post: [0, 1], outcome: [2, 5] };
 * panelTableOf(rows).cells.map(({ n }) => n); // → [0, 0, 1, 1]
 * ```
 */
export function panelTableOf({ cluster, arm, post, outcome }: PanelColumns): PanelTable {
  const rows = outcome.length;
  for (const column of [cluster, arm, post])
    if (column.length !== rows)
      throw new PolkuError('unequal_lengths', `Each column must have one value for each of the ${rows} outcomes.`);
  const cells = Array.from({ length: cellCount }, () => ({ ...emptyCell }));
  const clusters = new Map<string, { n: number[]; sum: number[] }>();
  for (let i = 0; i < rows; i += 1) {
    const [a, p, y] = [arm[i], post[i], outcome[i]];
    if ((a !== 0 && a !== 1) || (p !== 0 && p !== 1)) throw mistake('invalid_argument', i, 'arm and post to be 0 or 1');
    if (!Number.isFinite(y)) throw mistake('invalid_number', i, 'the outcome to be a finite number');
    const index = 2 * a + p;
    const cell = cells[index];
    const deviation = y - cell.mean;
    cell.n += 1;
    cell.mean += deviation / cell.n;
    cell.squaredDeviations += deviation * (y - cell.mean);
    let own = clusters.get(cluster[i]);
    if (own === undefined) clusters.set(cluster[i], (own = { n: [0, 0, 0, 0], sum: [0, 0, 0, 0] }));
    own.n[index] += 1;
    own.sum[index] += y;
  }
  return { cells, clusters };
}

/**
 * The table of all rows, from tables of some of them. A cluster may stand in several.
 *
 * ```ts
 * const part = (outcome: number[]) => panelTableOf({ cluster: ['a', 'a', 'b', 'b'], arm: [0, 0, 1, 1], post: [0, 1, 0, 1], outcome });
 * const result = differenceInDifferences(mergePanelTables([part([1, 2, 1, 4]), part([3, 4, 3, 6])]));
 * isAbsent(result) ? result.reason : result.estimate; // → 2
 * ```
 */
export function mergePanelTables(tables: readonly PanelTable[]): PanelTable {
  const clusters = new Map<string, ClusterCells>();
  for (const table of tables) {
    for (const [id, { n, sum }] of table.clusters) {
      const known = clusters.get(id) ?? emptyCluster;
      clusters.set(id, { n: known.n.map((count, c) => count + n[c]), sum: known.sum.map((total, c) => total + sum[c]) });
    }
  }
  const cells = Array.from({ length: cellCount }, (_, c) => tables.map((table) => table.cells[c]).reduce(mergeCells, emptyCell));
  return { cells, clusters };
}

/** Chan, Golub & LeVeque (1983). */
function mergeCells(a: PanelCell, b: PanelCell): PanelCell {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const apart = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (apart * b.n) / n,
    squaredDeviations: a.squaredDeviations + b.squaredDeviations + (apart * apart * a.n * b.n) / n,
  };
}

export interface DifferenceInDifferences {
  readonly n: number;
  readonly clusters: number;
  /** Means in the order of the table's cells. */
  readonly means: readonly number[];
  /** (arm after − arm before) − (reference after − reference before). */
  readonly estimate: number;
  /**
   * Allows for the likeness of outcomes within a cluster, and for how few and how unequal the clusters are: the one to report.
   * With fewer than `fewestClusters` in an arm and period the estimate describes those clusters only.
   */
  readonly cr2: Estimated<ClusterRobust> | DescriptiveOnly;
  /** Allows for the likeness of outcomes within a cluster; too small where clusters are few or of unlike sizes. */
  readonly standardError: Estimated<number>;
  readonly df: number;
  /** By t with one degree of freedom less than there are clusters. */
  readonly interval: Estimated<Interval<'cluster_t'>>;
  readonly pValue: Estimated<number>;
  /** The same standard error with the normal quantile: too narrow where clusters are few. */
  readonly normalInterval: Estimated<Interval<'cluster_normal'>>;
  /** As if every row were a person of its own: for comparison only. */
  readonly unclustered: {
    readonly ols: Estimated<number>;
    readonly hc0: Estimated<number>;
    readonly hc1: Estimated<number>;
  };
}

/**
 * How much more the arm's mean changed than the reference's: the effect of what began between the two periods, if the arm
 * would otherwise have changed as the reference did.
 *
 * Misleads where the arms were already drifting apart, where people enter or leave between the periods, where something else
 * began at the same time. With few clusters read `cr2`: of four unequal teams in each arm its interval holds the truth in 95 of a
 * hundred, `interval` (t with one less than the clusters) in 91; from some twenty in each arm the two are alike. Two clusters that
 * are the two arms say nothing about chance at all.
 *
 * Assumes parallel trends, and clusters independent of one another. Units are the outcome's.
 *
 * @param options.clusterCount What t's degrees of freedom count, less one; the clusters of the table unless told. More, where
 * clusters whose every outcome is missing shall count.
 * @returns `no_data` for an empty table, `one_arm` where one of the arms has no rows, `empty_arm` where it has none in one
 * period; within the result `too_few_observations` for one cluster or as many coefficients as rows, and `no_variation` where
 * the cells do not vary, or vary only within clusters whose deviations cancel.
 * @throws PolkuError `invalid_argument` where `clusterCount` is below the table's clusters.
 *
 * ```ts
 * const table = panelTableOf({
 *   cluster: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
 *   arm: [0, 0, 0, 0, 1, 1, 1, 1],
 *   post: [0, 1, 0, 1, 0, 1, 0, 1],
 *   outcome: [1, 2, 3, 5, 2, 2, 4, 9],
 * });
 * const result = differenceInDifferences(table);
 * isAbsent(result) ? result.reason : result.estimate; // → 1
 * isAbsent(result) ? result.reason : result.standardError; // → 2.753785273643051
 * isAbsent(result) ? result.reason : result.cr2; // → { descriptiveOnly: 'few_clusters', clusters: [2, 2], fewest: 4 }
 * ```
 *
 * Bertrand, Duflo & Mullainathan (2004). R: `sandwich::vcovCL(lm(y ~ arm * post), cluster, type = "HC1")`, t with G − 1;
 * `clubSandwich::conf_int(lm(y ~ arm * post), vcov = "CR2", cluster)`.
 */
export function differenceInDifferences(
  { cells, clusters }: PanelTable,
  { clusterCount = clusters.size, level = confidenceLevel }: Confidence & { readonly clusterCount?: number } = {},
): Estimated<DifferenceInDifferences> {
  if (!Number.isInteger(clusterCount) || clusterCount < clusters.size) {
    const expected = 'a whole number, no less than the clusters of the table';
    throw new PolkuError('invalid_argument', `The number of clusters must be ${expected}.`, { expected });
  }
  const counts = cells.map((cell) => cell.n);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return notEstimable('no_data');
  if (counts[0] + counts[1] === 0 || counts[2] + counts[3] === 0) return notEstimable('one_arm');
  if (counts.includes(0)) return notEstimable('empty_arm');

  const means = cells.map((cell) => cell.mean);
  const estimate = means[3] - means[2] - (means[1] - means[0]);
  const residualDf = n - cellCount;
  const squares = cells.reduce((sum, cell) => sum + cell.squaredDeviations, 0);
  const why = residualDf <= 0 ? notEstimable('too_few_observations') : varies(squares, n, means) ? undefined : notEstimable('no_variation');
  const hc0 = Math.sqrt(cells.reduce((sum, cell) => sum + cell.squaredDeviations / cell.n ** 2, 0));
  const standardError = why ?? clusteredStandardError({ cells, clusters }, n, hc0);
  const df = clusterCount - 1;
  return {
    n,
    clusters: clusters.size,
    means,
    estimate,
    cr2: why ?? panelClusterRobust({ cells, clusters }, estimate, hc0, level),
    standardError,
    df,
    ...inference(estimate, standardError, df, level),
    unclustered: {
      ols: why ?? Math.sqrt((squares / residualDf) * counts.reduce((sum, count) => sum + 1 / count, 0)),
      hc0: why ?? hc0,
      hc1: why ?? hc0 * Math.sqrt(n / residualDf),
    },
  };
}

/** What is left of outcomes that are all alike is a rounding of their size. */
function varies(squares: number, n: number, means: readonly number[]): boolean {
  const largest = means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
  return Math.sqrt(squares / n) > roundingShare * largest;
}

/** Each cell's coefficients are its own mean, so a cluster's score is the sum of its deviations over the cell's size. */
function clusteredStandardError({ cells, clusters }: PanelTable, n: number, hc0: number): Estimated<number> {
  const G = clusters.size;
  if (G < 2) return notEstimable('too_few_observations');
  let squares = 0;
  for (const own of clusters.values()) {
    const score = cells.reduce((sum, cell, c) => sum + (cellSigns[c] * (own.sum[c] - own.n[c] * cell.mean)) / cell.n, 0);
    squares += score * score;
  }
  const uncorrected = Math.sqrt(squares);
  if (!(uncorrected > smallestShare * hc0)) return notEstimable('no_variation');
  return uncorrected * Math.sqrt((G / (G - 1)) * ((n - 1) / (n - cellCount)));
}

function inference(
  estimate: number,
  standardError: Estimated<number>,
  df: number,
  level: number,
): Pick<DifferenceInDifferences, 'interval' | 'normalInterval' | 'pValue'> {
  if (isAbsent(standardError)) return absentEverywhere(standardError);
  const around = <Method extends string>(quantile: number, method: Method): Interval<Method> => ({
    lower: estimate - quantile * standardError,
    upper: estimate + quantile * standardError,
    level,
    method,
  });
  return {
    interval: around(tReach(level, df), 'cluster_t'),
    normalInterval: around(normalReach(level), 'cluster_normal'),
    pValue: tTwoSided(estimate / standardError, df),
  };
}

const absentEverywhere = (why: Absent) => ({ interval: why, normalInterval: why, pValue: why });

function mistake(code: 'invalid_argument' | 'invalid_number', index: number, expected: string): PolkuError {
  return new PolkuError(code, `Row ${index}: expected ${expected}.`, { index, expected });
}
