import { describe, expect, it } from 'vitest';
import {
  clusterRobust,
  clusterTableOf,
  intraclusterCorrelation,
  isAbsent,
  isDescriptiveOnly,
  permutationTest,
  seededRandom,
  wildBootstrap,
  type ClusterComparison,
  type ClusterTable,
  type Estimated,
} from '../src/index.ts';
import { expectAgrees, expectSameP, golden, rowsOf } from './golden.ts';

interface Resampled {
  p: number;
  lower: number;
  upper: number;
}
interface Weighted {
  cr2: { estimate: number; se: number; df: number; lower: number; upper: number; p: number };
  permutation: (Resampled & { assignments: number }) | null;
  wild: (Resampled & { draws: number }) | null;
}
interface Golden {
  people: Weighted;
  clusters: Weighted;
  icc?: { between: number; within: number; n0: number; icc: number };
}

const R = golden<Record<string, Golden>>('clusters');
const weightings = ['people', 'clusters'] as const;

function tableOf(name: string): ClusterTable {
  const rows = rowsOf(`clusters_${name}`);
  return clusterTableOf({
    cluster: rows.map(({ cluster }) => cluster!),
    arm: rows.map(({ arm }) => Number(arm)),
    outcome: rows.map(({ y }) => Number(y)),
  });
}

/** What a comparison infers; that it should infer is part of the test. */
function inferred<Inference>(comparison: Estimated<ClusterComparison<Inference>>): Inference {
  if (isAbsent(comparison) || isAbsent(comparison.inference) || isDescriptiveOnly(comparison.inference))
    throw new Error('nothing inferred');
  return comparison.inference;
}

describe.each(Object.keys(R).flatMap((name) => weightings.map((weighting) => [name, weighting] as const)))(
  'clusters %s, means of %s',
  (name, weighting) => {
    const table = tableOf(name);
    const { cr2, permutation, wild } = R[name]![weighting];

    it('bias-reduced standard error and degrees of freedom are those of clubSandwich', () => {
      const comparison = clusterRobust(table, { weighting });
      if (isAbsent(comparison)) throw new Error('absent');
      const { standardError, df, interval, pValue } = inferred(comparison);
      expectAgrees(comparison.estimate, cr2.estimate);
      expectAgrees(standardError, cr2.se);
      expectAgrees(df, cr2.df);
      expectAgrees(interval.lower, cr2.lower);
      expectAgrees(interval.upper, cr2.upper);
      expectSameP(pValue, cr2.p);
    });

    it('permutations: every assignment, and the effects that they do not reject', () => {
      const { assignments, draws, pValue, interval } = inferred(permutationTest(table, { weighting }));
      if (permutation === null) {
        expect(assignments).toBe('sampled');
        return;
      }
      expect(draws).toBe(permutation.assignments);
      expectSameP(pValue, permutation.p);
      if (isAbsent(interval)) throw new Error('absent');
      expectAgrees(interval.lower, permutation.lower);
      expectAgrees(interval.upper, permutation.upper);
    });

    it('wild bootstrap: every change of signs, refitted, and the effects that it does not reject', () => {
      const { resamples, draws, pValue, interval } = inferred(wildBootstrap(table, { weighting }));
      if (wild === null) {
        expect(resamples).toBe('sampled');
        return;
      }
      expect(draws).toBe(wild.draws);
      expectSameP(pValue, wild.p);
      if (isAbsent(interval)) throw new Error('absent');
      expectAgrees(interval.lower, wild.lower);
      expectAgrees(interval.upper, wild.upper);
    });
  },
);

describe('likeness within clusters', () => {
  it.each(Object.keys(R).filter((name) => R[name]!.icc !== undefined))('%s, as the mean squares of R give it', (name) => {
    const correlation = intraclusterCorrelation(tableOf(name));
    if (isAbsent(correlation)) throw new Error('absent');
    // Sums of squares of scores near 100 000 keep some seven digits of their spread.
    expectAgrees(correlation.estimate, R[name]!.icc!.icc, ['dominant', 'many'].includes(name) ? 1e-6 : 1e-9);
    expectAgrees(correlation.typicalSize, R[name]!.icc!.n0);
  });

  it('is not there where every cluster is one person', () => {
    expect(intraclusterCorrelation(tableOf('singletons'))).toEqual({ absent: 'not_estimable', reason: 'too_few_observations' });
  });
});

describe('a sample of all that could have been', () => {
  it('gives the same for the same seed, another for another, near the robust answer where clusters are many', () => {
    const table = tableOf('many');
    const first = inferred(permutationTest(table, { seed: 5 }));
    expect(inferred(permutationTest(table, { seed: 5 }))).toEqual(first);
    expect(inferred(permutationTest(table, { seed: 6 }))).not.toEqual(first);
    const robust = inferred(clusterRobust(table));
    const sampled = [
      first.interval,
      ...(['rademacher', 'webb'] as const).map((multipliers) => inferred(wildBootstrap(table, { multipliers })).interval),
    ];
    for (const interval of sampled) {
      if (isAbsent(interval)) throw new Error('absent');
      expect(interval.lower).toBeCloseTo(robust.interval.lower, 0);
      expect(interval.upper).toBeCloseTo(robust.interval.upper, 0);
    }
  });

  it('never has a p of 0: what took place is one of the draws', () => {
    const apart = clusterTableOf({
      cluster: Array.from({ length: 30 }, (_, g) => `team ${g}`),
      arm: Array.from({ length: 30 }, (_, g) => g % 2),
      outcome: Array.from({ length: 30 }, (_, g) => 1000 * (g % 2) + g),
    });
    expect(inferred(permutationTest(apart, { draws: 999 })).pValue).toBe(1 / 1000);
    expect(inferred(wildBootstrap(apart, { draws: 999 })).pValue).toBe(1 / 1000);
  });

  it("draws the numbers of sfc32's own definition in C, of a small seed and of the largest", () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return [random(), random(), random()].map((number) => number * 2 ** 32);
    };
    expect(draw(1)).toEqual([1779833415, 2026416846, 1661539736]);
    expect(draw(Number.MAX_SAFE_INTEGER)).toEqual([182731693, 1903088272, 1586958750]);
  });
});
