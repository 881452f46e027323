import { describe, expect, it } from 'vitest';
import {
  chiSquareTest,
  isAbsent,
  katzRiskRatio,
  netPromoterScore,
  newcombe,
  standardise,
  welch,
  wilson,
  meanWithInterval,
  momentsOf,
} from '../src/index.ts';
import { chiSquareUpperTail, normalQuantile, normalUpperTail, tQuantile, tTwoSided } from '../src/distributions.ts';
import { expectAgrees, golden, rowsOf } from './golden.ts';

type Pair = [number, number];

describe('proportions agree with R', () => {
  const { binary, standardised } = golden<{
    binary: {
      x1: number;
      n1: number;
      x0: number;
      n0: number;
      wilson1: Pair;
      wilson0: Pair;
      rd: number;
      rd_newcombe10: Pair;
      rr: number;
      rr_katz: Pair;
      chisq_uncorrected: Pair;
    };
    standardised: { segments_used: string[]; coverage: number; arms: { p: number; se: number }[]; rd: number };
  }>('lalonde_employed78');
  const { x1, n1, x0, n0 } = binary;

  it('Wilson, Newcombe, Katz and chi-square', () => {
    const intervals = [
      [wilson(x1, n1), binary.wilson1],
      [wilson(x0, n0), binary.wilson0],
      [newcombe(x1, n1, x0, n0), binary.rd_newcombe10],
      [katzRiskRatio(x1, n1, x0, n0), binary.rr_katz],
    ] as const;
    for (const [actual, [lower, upper]] of intervals) {
      if (isAbsent(actual)) throw new Error('expected an interval');
      const interval = 'interval' in actual ? actual.interval : actual;
      expectAgrees(interval.lower, lower);
      expectAgrees(interval.upper, upper);
    }
    const test = chiSquareTest(x1, n1, x0, n0);
    if (isAbsent(test)) throw new Error('expected a test');
    expectAgrees(test.chiSquare, binary.chisq_uncorrected[0]);
    expectAgrees(test.pValue, binary.chisq_uncorrected[1], 1e-8);
  });

  it('direct standardisation by segment', () => {
    const rows = rowsOf('lalonde_employed78');
    const arms = [...new Set(rows.map(({ arm }) => arm!))].sort();
    const segments = [...new Set(rows.map(({ segment }) => segment!))].sort();
    const result = standardise(
      segments.map((segment) => {
        const cells = arms.map((arm) => {
          const own = rows.filter((row) => row.arm === arm && row.segment === segment);
          const p = own.filter(({ status }) => status === '1').length / own.length;
          return { n: own.length, risk: { estimate: p, standardError: Math.sqrt((p * (1 - p)) / own.length) } };
        });
        return { segment, n: cells.map(({ n }) => n), risks: cells.map(({ risk }) => risk) };
      }),
    );
    if (isAbsent(result)) throw new Error('expected standardised proportions');
    expect(result.segmentsUsed).toEqual(standardised.segments_used);
    expectAgrees(result.coverage, standardised.coverage);
    standardised.arms.forEach(({ p, se }, a) => {
      expectAgrees(result.arms[a]!.estimate, p);
      expectAgrees(result.arms[a]!.standardError, se);
    });
  });

  it('leaves out a segment that one arm does not have, and says how much is left', () => {
    const risk = { estimate: 0.5, standardError: 0.1 };
    const result = standardise([
      { segment: 'both', n: [30, 30], risks: [risk, risk] },
      {
        segment: 'one',
        n: [40, 0],
        risks: [
          { estimate: 1, standardError: 0 },
          { estimate: 0, standardError: 0 },
        ],
      },
    ]);
    expect(result).toMatchObject({
      segmentsUsed: ['both'],
      segmentsExcluded: ['one'],
      coverage: 0.6,
      arms: [{ estimate: 0.5 }, { estimate: 0.5 }],
    });
  });

  it.each([
    ['nobody', () => wilson(0, 0), 'empty_arm'],
    ['a ratio to none', () => katzRiskRatio(3, 10, 0, 10), 'zero_cell'],
    ['everybody alike', () => chiSquareTest(10, 10, 10, 10), 'no_variation'],
    ['one answer', () => welch(momentsOf([1]), momentsOf([1, 2])), 'too_few_observations'],
    ['no answer', () => netPromoterScore({ promoters: 0, passives: 0, detractors: 0 }), 'no_data'],
  ])('%s is not estimable, with a reason', (_, estimate, reason) => {
    expect(estimate()).toEqual({ absent: 'not_estimable', reason });
  });

  it('refuses counts that are none', () => {
    expect(() => wilson(3, 2)).toThrow(expect.objectContaining({ code: 'invalid_count' }));
    expect(() => wilson(-1, 2)).toThrow(expect.objectContaining({ code: 'invalid_count' }));
  });
});

describe('changes of a score agree with R', () => {
  const { times, arms, change } = golden<{
    times: number[];
    arms: string[];
    change: {
      time: number;
      arms: { arm: string; n_pairs: number; mean: number; sd: number; ci_t: Pair }[];
      welch: { diff: number; ci: Pair; df: number; p: number };
    }[];
  }>('btheb_scores');
  const rows = rowsOf('btheb_scores').filter(({ score }) => score !== '' && score !== 'NA');
  const scoreOf = new Map(rows.map(({ id, time, score }) => [`${id}|${time}`, Number(score)]));

  it.each(change.map((at) => [at.time, at] as const))('at time %d', (time, expected) => {
    const moments = arms.map((arm) => {
      const people = [...new Set(rows.filter((row) => row.arm === arm).map(({ id }) => id))];
      const changes = people
        .map((id) => scoreOf.get(`${id}|${time}`)! - scoreOf.get(`${id}|${times[0]}`)!)
        .filter((value) => !Number.isNaN(value));
      return momentsOf(changes);
    });
    expected.arms.forEach(({ n_pairs, mean, sd, ci_t }, a) => {
      const actual = meanWithInterval(moments[a]!);
      if (isAbsent(actual) || isAbsent(actual.interval)) throw new Error('expected a mean');
      expect(moments[a]!.n).toBe(n_pairs);
      expectAgrees(actual.estimate, mean);
      expectAgrees(actual.standardDeviation, sd);
      expectAgrees(actual.interval.lower, ci_t[0]);
      expectAgrees(actual.interval.upper, ci_t[1]);
    });
    const difference = welch(moments[1]!, moments[0]!);
    if (isAbsent(difference)) throw new Error('expected a difference');
    expectAgrees(difference.estimate, expected.welch.diff);
    expectAgrees(difference.interval.lower, expected.welch.ci[0]);
    expectAgrees(difference.df, expected.welch.df);
    expectAgrees(difference.pValue, expected.welch.p, 1e-8);
  });
});

describe('distributions keep their digits', () => {
  it.each([
    ['normal quantile in the middle', normalQuantile(0.975), 1.959963984540054],
    ['normal quantile in the far tail, −37.0471', normalQuantile(1e-300), -37.0471],
    ['normal upper tail at 10', normalUpperTail(10), 7.61985302416053e-24],
    ['chi-square upper tail at 1000, df 1', chiSquareUpperTail(1000, 1), 1.795833e-219],
    ['chi-square upper tail at 36.2264634332, df 1', chiSquareUpperTail(36.2264634332, 1), 1.75668834439e-9],
    ['t quantile, df 3', tQuantile(0.975, 3), 3.18244630528371],
    ['two-sided t at 40, df 10', tTwoSided(40, 10), 2.280858e-12],
  ])('%s', (_, actual, expected) => {
    expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-4);
  });
});
