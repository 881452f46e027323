import { describe, expect, it } from 'vitest';
import {
  adjustPValues,
  chiSquareTest,
  clopperPearson,
  fisherExact,
  isAbsent,
  katzRiskRatio,
  mantelHaenszel,
  multiplicityMethods,
  netPromoterDifference,
  netPromoterScore,
  netPromoterWald,
  newcombe,
  notEstimable,
  oddsRatio,
  riskDifference,
  standardise,
  standardisedMeanDifference,
  type Estimated,
  type Interval,
  welch,
  wilson,
  meanWithInterval,
  momentsOf,
} from '../src/index.ts';
import { expectAgrees, expectSameP, golden, rowsOf } from './golden.ts';

type Pair = [number, number];
interface GoldenPair {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
  readonly wilson1: Pair;
  readonly wilson0: Pair;
  readonly exact1: Pair;
  readonly exact0: Pair;
  readonly rd: number;
  readonly rd_newcombe10: Pair;
  readonly rr: number | null;
  readonly rr_katz: [number | null, number | null];
  readonly or_woolf: [number, number, number] | null;
  readonly chisq_uncorrected: [number | null, number | null];
  readonly fisher_p: number;
}

function expectInterval(actual: Estimated<Interval>, [lower, upper]: readonly [number | null, number | null]): void {
  expectAgrees(isAbsent(actual) ? actual : actual.lower, lower);
  expectAgrees(isAbsent(actual) ? actual : actual.upper, upper);
}

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
    standardised: {
      segments_used: string[];
      coverage: number;
      arms: { p: number; se: number }[];
      rd: number;
      rd_ci: Pair;
      rd_p: number;
      mantel_haenszel: { or: number; ci: Pair; chisq: number; p: number };
    };
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
    const difference = riskDifference(result.arms[1]!, result.arms[0]!);
    expectAgrees(difference.estimate, standardised.rd);
    expectAgrees(difference.interval.lower, standardised.rd_ci[0], 1e-8);
    expectSameP(difference.pValue, standardised.rd_p);
  });

  it('the common odds ratio over segments of Mantel and Haenszel', () => {
    const rows = rowsOf('lalonde_employed78');
    const count = (arm: string, segment: string) => {
      const own = rows.filter((row) => row.arm === arm && row.segment === segment);
      return [own.filter(({ status }) => status === '1').length, own.length] as const;
    };
    const result = mantelHaenszel(
      standardised.segments_used.map((segment) => {
        const [[x1, n1], [x0, n0]] = [count('treated', segment), count('control', segment)];
        return { x1, n1, x0, n0 };
      }),
    );
    if (isAbsent(result) || isAbsent(result.oddsRatio)) throw new Error('expected a common odds ratio');
    const { or, ci, chisq, p } = standardised.mantel_haenszel;
    expectAgrees(result.oddsRatio.estimate, or);
    expectAgrees(result.oddsRatio.interval.lower, ci[0]);
    expectAgrees(result.oddsRatio.interval.upper, ci[1]);
    expectAgrees(result.chiSquare, chisq);
    expectSameP(result.pValue, p);
  });

  it('balance: how unlike the arms are in each segment', () => {
    const rows = rowsOf('lalonde_employed78');
    const balance = golden<{ balance_crude: { var: string; smd: number }[] }>('lalonde_employed78').balance_crude;
    for (const { var: variable, smd } of balance.filter((row) => row.var.startsWith('segment='))) {
      const share = (arm: string) => {
        const own = rows.filter((row) => row.arm === arm);
        return { numerator: own.filter((row) => `segment=${row.segment}` === variable).length, denominator: own.length };
      };
      expectAgrees(standardisedMeanDifference(share('treated'), share('control')), smd);
    }
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

describe('pairs of proportions agree with R, from the published example to empty cells', () => {
  const { pairs, single } = golden<{ pairs: GoldenPair[]; single: { x: number; n: number; wilson: Pair; exact: Pair }[] }>('proportions');

  it.each(pairs.map((pair) => [`${pair.x1}/${pair.n1} against ${pair.x0}/${pair.n0}`, pair] as const))('%s', (_, pair) => {
    const { x1, n1, x0, n0 } = pair;
    expectInterval(wilson(x1, n1), pair.wilson1);
    expectInterval(wilson(x0, n0), pair.wilson0);
    expectInterval(clopperPearson(x1, n1), pair.exact1);
    expectInterval(clopperPearson(x0, n0), pair.exact0);
    const difference = newcombe(x1, n1, x0, n0);
    expectAgrees(isAbsent(difference) ? difference : difference.estimate, pair.rd);
    expectInterval(isAbsent(difference) ? difference : difference.interval, pair.rd_newcombe10);
    const ratio = katzRiskRatio(x1, n1, x0, n0);
    expectInterval(isAbsent(ratio) ? ratio : ratio.interval, pair.rr_katz);
    if (!isAbsent(ratio)) expectAgrees(ratio.estimate, pair.rr);
    const odds = oddsRatio(x1, n1, x0, n0);
    expectAgrees(isAbsent(odds) ? odds : odds.estimate, pair.or_woolf?.[0]);
    if (pair.or_woolf !== null) expectInterval(isAbsent(odds) ? odds : odds.interval, [pair.or_woolf[1], pair.or_woolf[2]]);
    const test = chiSquareTest(x1, n1, x0, n0);
    expectAgrees(isAbsent(test) ? test : test.chiSquare, pair.chisq_uncorrected[0]);
    expectSameP(isAbsent(test) ? test : test.pValue, pair.chisq_uncorrected[1]);
    expectSameP(fisherExact(x1, n1, x0, n0), pair.fisher_p);
  });

  it.each(single.map((one) => [`${one.x}/${one.n}`, one] as const))('%s alone', (_, { x, n, wilson: score, exact }) => {
    expectInterval(wilson(x, n), score);
    expectInterval(clopperPearson(x, n), exact);
  });
});

describe('adjustment for several tests agrees with R', () => {
  const sets = golden<Record<'p' | 'holm' | 'BH' | 'bonferroni' | 'BY' | 'hochberg', number | null | (number | null)[]>[]>('multiplicity');
  const nameInR = {
    bonferroni: 'bonferroni',
    holm: 'holm',
    hochberg: 'hochberg',
    'benjamini-hochberg': 'BH',
    'benjamini-yekutieli': 'BY',
  } as const;

  it.each(multiplicityMethods)('%s', (method) => {
    for (const set of sets) {
      const adjusted = adjustPValues(
        [set.p].flat().map((p) => p ?? notEstimable('no_events')),
        method,
      );
      [set[nameInR[method]]].flat().forEach((expected, i) => {
        if (expected === 0) expect(adjusted[i]).toBe(0);
        else expectSameP(adjusted[i], expected);
      });
    }
  });

  it('refuses what is not a probability, and says which it is', () => {
    expect(() => adjustPValues([0.5, 1.2], 'holm')).toThrow(expect.objectContaining({ code: 'invalid_number', index: 1 }));
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

describe('net promoter scores agree with R', () => {
  interface GoldenScore {
    readonly promoters: number;
    readonly passives: number;
    readonly detractors: number;
    readonly nps: number;
    readonly ci_t: Pair;
    readonly ci_wald: Pair;
    readonly adj_wald_3T: { readonly est: number; readonly ci: Pair };
  }
  const R = golden<{ all: GoldenScore; arms: GoldenScore[]; diff_welch: { diff: number; ci: Pair; p: number; df: number } }>('recommend');

  it('alone, with three intervals', () => {
    for (const score of [R.all, ...R.arms]) {
      const mean = netPromoterScore(score);
      if (isAbsent(mean)) throw new Error('expected a score');
      expectAgrees(mean.estimate, score.nps);
      expectInterval(mean.interval, score.ci_t);
      const [wald, adjusted] = [netPromoterWald(score), netPromoterWald(score, { adjusted: true })];
      expectInterval(isAbsent(wald) ? wald : wald.interval, score.ci_wald);
      expectAgrees(isAbsent(adjusted) ? adjusted : adjusted.estimate, score.adj_wald_3T.est);
      expectInterval(isAbsent(adjusted) ? adjusted : adjusted.interval, score.adj_wald_3T.ci);
    }
  });

  it('compared, by Welch', () => {
    const difference = netPromoterDifference(R.arms[1]!, R.arms[0]!);
    if (isAbsent(difference)) throw new Error('expected a difference');
    expectAgrees(difference.estimate, R.diff_welch.diff);
    expectInterval(difference.interval, R.diff_welch.ci);
    expectAgrees(difference.df, R.diff_welch.df);
    expectSameP(difference.pValue, R.diff_welch.p);
  });
});
