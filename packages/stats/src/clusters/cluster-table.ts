import { PolkuError } from '../foundations/errors.ts';
import { mergeMoments, type Moments } from '../scores/moments.ts';

/** One cluster, such as a team: the arm that all of it belongs to, and the moments of its people's outcomes. */
export interface Cluster extends Moments {
  /** 0 the reference, 1 the arm. */
  readonly arm: 0 | 1;
}

/** The sufficient table of a comparison of two arms of clusters: by the cluster's id. */
export interface ClusterTable {
  readonly clusters: ReadonlyMap<string, Cluster>;
}

export interface ClusterRows {
  readonly cluster: ArrayLike<string>;
  /** 0 the reference, 1 the arm; the same for everybody in a cluster. */
  readonly arm: ArrayLike<number>;
  /** A number; of a yes or no, 1 or 0. */
  readonly outcome: ArrayLike<number>;
}

/**
 * Counts rows, one a person, into a table of clusters in one pass.
 *
 * Misleads where people chose or changed their team because of how it works: they count where they are written. Outcomes
 * that differ by less than a millionth of their size should have a constant subtracted first.
 *
 * @throws PolkuError `unequal_lengths`; `invalid_argument` where arm is neither 0 nor 1, or a cluster stands in both arms;
 * `invalid_number` where an outcome is no finite number: each names the row, from 0.
 *
 * ```ts
 * const table = clusterTableOf({ cluster: ['a', 'b', 'a'], arm: [0, 1, 0], outcome: [1, 5, 2] });
 * table.clusters.get('a'); // → { arm: 0, n: 2, sum: 3, sumOfSquares: 5 }
 * ```
 */
export function clusterTableOf({ cluster, arm, outcome }: ClusterRows): ClusterTable {
  const rows = outcome.length;
  for (const column of [cluster, arm])
    if (column.length !== rows)
      throw new PolkuError('unequal_lengths', `Each column must have one value for each of the ${rows} outcomes.`);
  const clusters = new Map<string, { arm: 0 | 1; n: number; sum: number; sumOfSquares: number }>();
  for (let i = 0; i < rows; i += 1) {
    const [a, y] = [arm[i], outcome[i]];
    if (a !== 0 && a !== 1) throw mistake('invalid_argument', i, 'arm to be 0 or 1');
    if (!Number.isFinite(y)) throw mistake('invalid_number', i, 'the outcome to be a finite number');
    let own = clusters.get(cluster[i]);
    if (own === undefined) clusters.set(cluster[i], (own = { arm: a, n: 0, sum: 0, sumOfSquares: 0 }));
    if (own.arm !== a) throw mistake('invalid_argument', i, 'all of a cluster to be in one arm');
    own.n += 1;
    own.sum += y;
    own.sumOfSquares += y * y;
  }
  return { clusters };
}

/**
 * The table of all rows, from tables of some of them. A cluster may stand in several.
 *
 * @throws PolkuError `invalid_argument` where a cluster is in different arms in two tables, naming the table from 0.
 *
 * ```ts
 * const part = (cluster: string) => clusterTableOf({ cluster: [cluster, cluster], arm: [0, 0], outcome: [1, 3] });
 * mergeClusterTables([part('a'), part('b')]).clusters.get('b')?.sum; // → 4
 * ```
 */
export function mergeClusterTables(tables: readonly ClusterTable[]): ClusterTable {
  const clusters = new Map<string, Cluster>();
  tables.forEach((table, index) => {
    for (const [id, own] of table.clusters) {
      const known = clusters.get(id);
      if (known !== undefined && known.arm !== own.arm) {
        const expected = 'all of a cluster to be in one arm';
        throw new PolkuError('invalid_argument', `Table ${index}: expected ${expected}.`, { index, expected });
      }
      clusters.set(id, { arm: own.arm, ...mergeMoments(known === undefined ? [own] : [known, own]) });
    }
  });
  return { clusters };
}

function mistake(code: 'invalid_argument' | 'invalid_number', index: number, expected: string): PolkuError {
  return new PolkuError(code, `Row ${index}: expected ${expected}.`, { index, expected });
}
