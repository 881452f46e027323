import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clusterRobust,
  clusterTableOf,
  fewestClusters,
  intraclusterCorrelation,
  isAbsent,
  isDescriptiveOnly,
  mergeClusterTables,
  permutationTest,
  momentsOf,
  PolkuError,
  tQuantile,
  welch,
  wildBootstrap,
  type ClusterComparison,
  type ClusterTable,
  type ClusterWeighting,
  type Estimated,
  type Interval,
} from '../src/index.ts';

interface Person {
  readonly cluster: string;
  readonly arm: 0 | 1;
  readonly outcome: number;
}

const tableOf = (people: readonly Person[]): ClusterTable =>
  clusterTableOf({
    cluster: people.map(({ cluster }) => cluster),
    arm: people.map(({ arm }) => arm),
    outcome: people.map(({ outcome }) => outcome),
  });

/** Two arms of 4 to 6 clusters of 1 to 6 people, with names that sort otherwise than they are given, and many ties. */
const people = fc
  .tuple(fc.integer({ min: 4, max: 6 }), fc.integer({ min: 4, max: 6 }))
  .chain(([reference, arm]) =>
    fc.tuple(
      ...Array.from({ length: reference + arm }, (_, g) =>
        fc
          .array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 6 })
          .map((outcomes) => outcomes.map((outcome): Person => ({ cluster: `Ä${97 - g}`, arm: g < reference ? 0 : 1, outcome }))),
      ),
    ),
  )
  .map((clusters) => clusters.flat());

interface Inference {
  readonly pValue: number;
  readonly interval: Estimated<Interval>;
}

const estimators: Readonly<
  Record<string, (table: ClusterTable, options?: { weighting?: ClusterWeighting }) => Estimated<ClusterComparison<Inference>>>
> = { clusterRobust, permutationTest, wildBootstrap };

interface Numbers {
  readonly estimate: number;
  readonly pValue: number;
  readonly lower: number;
  readonly upper: number;
}

/** The numbers of a comparison, or nothing where it is absent for want of variation. */
function numbersOf(comparison: Estimated<ClusterComparison<Inference>>): Numbers | undefined {
  if (isAbsent(comparison)) throw new Error(comparison.reason);
  const { estimate, inference } = comparison;
  if (isDescriptiveOnly(inference)) throw new Error('too few clusters');
  if (isAbsent(inference) || isAbsent(inference.interval)) return undefined;
  const { lower, upper } = inference.interval;
  return { estimate, pValue: inference.pValue, lower, upper };
}

const fewRuns = { numRuns: 40 };
const close = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(expected)));

describe.each(Object.keys(estimators))('laws of a comparison of clusters: %s', (name) => {
  const estimator = estimators[name]!;

  it.each(['people', 'clusters'] as const)('does not depend on the order of rows (means of %s)', (weighting) => {
    fc.assert(
      fc.property(people, (rows) => {
        expect(estimator(tableOf(rows.toReversed()), { weighting })).toEqual(estimator(tableOf(rows), { weighting }));
      }),
      fewRuns,
    );
  });

  it('follows a shift of the arm and a change of unit, and turns with the arms', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: -9, max: 9 }), (rows, shift) => {
        const plain = numbersOf(estimator(tableOf(rows)));
        const moved = numbersOf(estimator(tableOf(rows.map((row) => ({ ...row, outcome: 8 * (row.outcome + shift * row.arm) + 1000 })))));
        const turned = numbersOf(estimator(tableOf(rows.map((row) => ({ ...row, arm: row.arm === 0 ? 1 : 0 })))));
        expect(moved === undefined).toBe(plain === undefined);
        expect(turned === undefined).toBe(plain === undefined);
        if (plain === undefined || moved === undefined || turned === undefined) return;
        close(moved.estimate, 8 * (plain.estimate + shift));
        close(moved.lower, 8 * (plain.lower + shift));
        close(moved.upper, 8 * (plain.upper + shift));
        close(turned.lower, -plain.upper);
        close(turned.upper, -plain.lower);
        close(turned.pValue, plain.pValue);
      }),
      fewRuns,
    );
  });

  it('holds its estimate in its interval, and no effect where p is above .05', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const numbers = numbersOf(estimator(tableOf(rows)));
        if (numbers === undefined) return;
        const { estimate, pValue, lower, upper } = numbers;
        const rounding = 1e-9 * Math.max(1, upper - lower);
        expect(pValue).toBeGreaterThan(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(estimate + rounding);
        expect(upper).toBeGreaterThanOrEqual(estimate - rounding);
        // The wild bootstrap's p need not fall steadily: its interval ends at the first effect that is rejected.
        const inside = lower <= rounding && upper >= -rounding;
        if (pValue > 0.05 && name !== 'wildBootstrap') expect(inside).toBe(true);
        if (pValue < 0.05) expect(lower < rounding && upper > rounding && lower < -rounding).toBe(false);
      }),
      fewRuns,
    );
  });

  it('says that fewer than four clusters in an arm describe only themselves, and still describes them', () => {
    const few = tableOf([1, 2, 3, 4, 5, 6, 7, 8].map((outcome) => ({ cluster: `${outcome}`, arm: outcome < 4 ? 0 : 1, outcome })));
    expect(estimator(few)).toEqual({
      weighting: 'people',
      arms: [
        { clusters: 3, people: 3, mean: 2 },
        { clusters: 5, people: 5, mean: 6 },
      ],
      estimate: 4,
      inference: { descriptiveOnly: 'few_clusters', clusters: [3, 5], fewest: fewestClusters },
    });
  });

  it('is absent, with its reason, without people, without a second arm and without variation', () => {
    const flat = Array.from({ length: 8 }, (_, g): Person => ({ cluster: `${g}`, arm: g < 4 ? 0 : 1, outcome: g < 4 ? 0.1 : 0.3 }));
    expect(estimator(tableOf([]))).toEqual({ absent: 'not_estimable', reason: 'no_data' });
    expect(estimator(tableOf(flat.slice(4)))).toEqual({ absent: 'not_estimable', reason: 'one_arm' });
    expect(estimator(tableOf([...flat, ...flat, ...flat]))).toMatchObject({
      inference: { absent: 'not_estimable', reason: 'no_variation' },
    });
  });
});

describe('permutations of clusters', () => {
  it('find an effect that is not there no more often than they say: of all assignments, at most .05 have p of .05 or less', () => {
    const outcomes = [0, 1, 1, 2, 3, 3, 5, 9];
    let [assignments, found] = [0, 0];
    for (let chosen = 0; chosen < 2 ** outcomes.length; chosen += 1) {
      const table = tableOf(outcomes.map((outcome, g): Person => ({ cluster: `${g}`, arm: (chosen >> g) & 1 ? 1 : 0, outcome })));
      if ([...table.clusters.values()].filter(({ arm }) => arm === 1).length !== 4) continue;
      assignments += 1;
      if (numbersOf(permutationTest(table))!.pValue <= 0.05) found += 1;
    }
    expect(assignments).toBe(70);
    expect(found).toBeGreaterThan(0);
    expect(found / assignments).toBeLessThanOrEqual(0.05);
  });
});

describe('tables of clusters', () => {
  it('of two databases add up to that of their pooled rows, clusters that stand in both among them', () => {
    fc.assert(
      fc.property(people, fc.nat(), (rows, cut) => {
        const at = cut % (rows.length + 1);
        const merged = mergeClusterTables([tableOf(rows.slice(0, at)), tableOf(rows.slice(at))]);
        expect(new Map(merged.clusters)).toEqual(new Map(tableOf(rows).clusters));
      }),
    );
  });

  it('with the means of clusters, the bias-reduced standard error is that of Welch', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const table = tableOf(rows);
        const meansOf = (side: 0 | 1) => [...table.clusters.values()].filter(({ arm }) => arm === side).map(({ n, sum }) => sum / n);
        const [robust, theirs] = [clusterRobust(table, { weighting: 'clusters' }), welch(momentsOf(meansOf(1)), momentsOf(meansOf(0)))];
        if (isAbsent(robust) || isAbsent(robust.inference) || isDescriptiveOnly(robust.inference) || isAbsent(theirs)) return;
        expect(robust.estimate).toBeCloseTo(theirs.estimate, 8);
        // Both give t = estimate ÷ standard error; degrees of freedom are each their own.
        const welchError = (theirs.interval.upper - theirs.estimate) / tQuantile(0.975, theirs.df);
        expect(robust.inference.standardError).toBeCloseTo(welchError, 8);
      }),
    );
  });

  it('a design effect is never below one, and a correlation never above', () => {
    fc.assert(
      fc.property(people, (rows) => {
        const correlation = intraclusterCorrelation(tableOf(rows));
        if (isAbsent(correlation)) return;
        expect(correlation.estimate).toBeLessThanOrEqual(1);
        expect(correlation.designEffect).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a mistake in the call is refused, by code and place', () => {
  const good = tableOf(Array.from({ length: 8 }, (_, g): Person => ({ cluster: `${g}`, arm: g < 4 ? 0 : 1, outcome: g })));
  const withCluster = (cluster: object): ClusterTable => ({ clusters: new Map([...good.clusters, ['x', cluster as never]]) });
  it.each([
    ['a third arm', () => clusterTableOf({ cluster: ['a'], arm: [2], outcome: [1] }), 'invalid_argument', 0],
    [
      'a cluster in both arms',
      () => clusterTableOf({ cluster: ['a', 'b', 'a'], arm: [0, 0, 1], outcome: [1, 1, 1] }),
      'invalid_argument',
      2,
    ],
    ['a missing outcome', () => clusterTableOf({ cluster: ['a', 'a'], arm: [0, 0], outcome: [1, Number.NaN] }), 'invalid_number', 1],
    ['fewer arms than outcomes', () => clusterTableOf({ cluster: ['a', 'a'], arm: [0], outcome: [1, 1] }), 'unequal_lengths', undefined],
    [
      'tables that differ about an arm',
      () => mergeClusterTables([good, clusterTableOf({ cluster: ['0'], arm: [1], outcome: [1] })]),
      'invalid_argument',
      1,
    ],
    ['an empty cluster', () => clusterRobust(withCluster({ arm: 0, n: 0, sum: 0, sumOfSquares: 0 })), 'invalid_count', 8],
    ['a cluster of no arm', () => permutationTest(withCluster({ arm: 3, n: 1, sum: 0, sumOfSquares: 0 })), 'invalid_argument', 8],
    ['half a seed', () => permutationTest(good, { seed: 0.5 }), 'invalid_argument', undefined],
    ['a handful of draws', () => wildBootstrap(good, { draws: 99 }), 'invalid_argument', undefined],
    ['unknown multipliers', () => wildBootstrap(good, { multipliers: 'normal' as never }), 'invalid_argument', undefined],
  ] as const)('%s', (_, call, code, index) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PolkuError);
    expect(thrown).toMatchObject({ code, index });
  });
});
