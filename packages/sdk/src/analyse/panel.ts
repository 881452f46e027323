import {
  confidenceLevel,
  differenceInDifferences,
  isAbsent,
  isDescriptiveOnly,
  notEstimable,
  panelTableOf,
  type Absent,
  type Confidence,
  type DifferenceInDifferences,
  type Estimated,
} from '@polku/stats';
import { armOrder } from './arm-order.ts';
import { inByteOrder, type ColumnRules, type FlatFile } from './flat-file.ts';
import { pair, type Json } from './json.ts';

/** A row for each person and period; clusters are the people unless a column tells others. */
export const panelColumns: ColumnRules = {
  id: { kind: 'text' },
  arm: { kind: 'text' },
  post: { kind: 'number', whole: true, minimum: 0, maximum: 1, mayBeMissing: true },
  y: { kind: 'number', mayBeMissing: true },
  cluster: { kind: 'text', optional: true },
};

export interface PanelOptions extends Confidence {
  /** The arm that others are compared with; the first in UTF-8 byte order where absent. */
  readonly reference?: string;
}

/** Difference in differences of two arms; where there are more, of each with the reference. */
export function analysePanel(file: FlatFile, { reference, level = confidenceLevel }: PanelOptions): Json {
  const { arms } = armOrder(file.text.arm.labels, reference);
  if (file.rows === 0) return notEstimable('no_data');
  if (arms.length < 2) return notEstimable('one_arm');
  const shared = { level, n: file.rows, clusters: clusterCount(file, arms), cells: cellMeans(file) };
  if (arms.length === 2) {
    const result = compare(file, arms, level);
    if (isAbsent(result)) return result;
    // R's call gives nothing at all for one cluster: the whole says so, beside what is known.
    return { ...(isAbsent(result.standardError) ? result.standardError : undefined), ...shared, ...tree(result) };
  }
  // With more arms the coefficient that R prints is the reference's change over time, no difference of differences.
  return {
    ...shared,
    ...tree(notEstimable('more_than_two_arms')),
    comparisons: arms.slice(1).map((arm) => {
      const result = compare(file, [arms[0], arm], level);
      return { arm, ref: arms[0], ...(isAbsent(result) ? result : tree(result)) };
    }),
  };
}

function compare(
  { rows, text, numbers }: FlatFile,
  [reference, arm]: readonly string[],
  level: number,
): Estimated<DifferenceInDifferences> {
  const clusters = text.cluster ?? text.id;
  const columns = { cluster: [] as string[], arm: [] as number[], post: [] as number[], outcome: [] as number[] };
  for (let i = 0; i < rows; i += 1) {
    const label = text.arm.labels[text.arm.codes[i]];
    const [post, outcome] = [numbers.post[i], numbers.y[i]];
    if ((label !== reference && label !== arm) || Number.isNaN(post) || Number.isNaN(outcome)) continue;
    columns.cluster.push(clusters.labels[clusters.codes[i]]);
    columns.arm.push(label === arm ? 1 : 0);
    columns.post.push(post);
    columns.outcome.push(outcome);
  }
  return differenceInDifferences(panelTableOf(columns), { clusterCount: clusterCount({ rows, text }, [reference, arm]), level });
}

/** As R counts them: clusters without an outcome too. */
function clusterCount({ rows, text }: Pick<FlatFile, 'rows' | 'text'>, arms: readonly string[]): number {
  const clusters = text.cluster ?? text.id;
  const seen = new Set<number>();
  for (let i = 0; i < rows; i += 1) if (arms.includes(text.arm.labels[text.arm.codes[i]])) seen.add(clusters.codes[i]);
  return seen.size;
}

/** Mean of each cell, named `arm|post`; null, as R's, where the cell lacks a value. */
function cellMeans({ rows, text, numbers }: FlatFile): Json {
  const cells = new Map<string, { n: number; sum: number }>();
  for (let i = 0; i < rows; i += 1) {
    const post = numbers.post[i];
    const key = `${text.arm.labels[text.arm.codes[i]]}|${Number.isNaN(post) ? 'NA' : post}`;
    const { n, sum } = cells.get(key) ?? { n: 0, sum: 0 };
    cells.set(key, { n: n + 1, sum: sum + numbers.y[i] });
  }
  return Object.fromEntries(
    [...cells].sort(([a], [b]) => inByteOrder(a, b)).map(([key, { n, sum }]) => [key, Number.isNaN(sum) ? null : sum / n]),
  );
}

function tree(result: DifferenceInDifferences | Absent): { readonly [key: string]: Json } {
  const each = <T>(say: (found: DifferenceInDifferences) => T): T | Absent => (isAbsent(result) ? result : say(result));
  return {
    did: each(({ estimate }) => estimate),
    seOls: each(({ unclustered }) => unclustered.ols),
    seHc0: each(({ unclustered }) => unclustered.hc0),
    seHc1: each(({ unclustered }) => unclustered.hc1),
    seCluster: each(({ standardError }) => standardError),
    ciClusterTGm1: each(({ interval }) => pair(interval)),
    pClusterTGm1: each(({ pValue }) => pValue),
    ciClusterZ: each(({ normalInterval }) => pair(normalInterval)),
    cr2: each<Json>(({ cr2 }) => {
      if (isAbsent(cr2)) return cr2;
      if (isDescriptiveOnly(cr2)) return { ...cr2 };
      const { standardError, df, interval, pValue } = cr2;
      return { se: standardError, df, ci: pair(interval), p: pValue };
    }),
  };
}
