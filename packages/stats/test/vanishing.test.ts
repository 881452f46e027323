import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coxRegression,
  differenceInDifferences,
  durationTableOf,
  gray,
  isAbsent,
  kaplanMeier,
  logRank,
  meanWithInterval,
  mixedModel,
  mixedModelTableOf,
  netPromoterWald,
  panelTableOf,
  PolkuError,
  responders,
  scoreChange,
  scorePairsOf,
  seriesTrend,
  survivalAt,
  welch,
  type DurationTable,
} from '../src/index.ts';

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];

const arm = (time: readonly number[], status: readonly number[] = time.map(() => 1)): DurationTable => durationTableOf({ time, status });

describe('a test whose terms vanish', () => {
  const early = arm([10, 11, 12, 13, 14, 15]);
  const late = arm([50, 51, 52, 53, 54, 55]);

  it('Gray’s has a value where one arm is left alone, whichever arm it is', () => {
    for (const arms of [
      [early, late],
      [late, early],
    ])
      expect(gray([arms])).toMatchObject({ chiSquare: expect.closeTo(11.129_663_710_697, 9), df: 1 });
  });

  it('Gray’s is absent where nothing of its variance is left but rounding, or less than nothing', () => {
    const nothing = { absent: 'not_estimable', reason: 'no_variation' };
    expect(gray([[arm([1, 1]), arm([1, 1])]])).toEqual(nothing);
    // R has −6.8: among many events at one time few of an arm are left, and its share of the variance falls below 0.
    expect(gray([[arm([3, 4, 3], [2, 1, 0]), arm([4, 4])]])).toEqual(nothing);
    // R has −79.6.
    expect(gray([[arm([4, 3]), arm([4, 1, 1, 2, 2, 1], [1, 2, 0, 0, 0, 2]), arm([4])]])).toEqual(nothing);
  });

  it('is never below 0 nor no number, and does not change when arms change places', () => {
    const people = fc.array(fc.record({ time: fc.integer({ min: 0, max: 4 }), status: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    const tableOf = (rows: readonly { time: number; status: number }[]): DurationTable =>
      durationTableOf({ time: rows.map(({ time }) => time), status: rows.map(({ status }) => status), causes: 2 });
    fc.assert(
      fc.property(people, people, fc.option(people), (a, b, c) => {
        const tables = [a, b, ...(c === null ? [] : [c])].map(tableOf);
        for (const test of [gray, logRank]) {
          const [one, other] = [test([tables]), test([tables.toReversed()])];
          if (isAbsent(one) || isAbsent(other)) continue;
          expect(one.chiSquare).toBeGreaterThanOrEqual(0);
          expect(one.pValue).toBeLessThanOrEqual(1);
          expect(other.chiSquare).toBeCloseTo(one.chiSquare, 6);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('times that differ by rounding', () => {
  it('are tied on the axis of all strata compared, not of the arm or stratum that they are in', () => {
    // The mean of all times makes 3e-5 near; that of the first stratum alone does not.
    const near = [
      [arm([100, 100.000_03]), arm([100.000_015, 102])],
      [arm([9000]), arm([8000])],
    ] as const;
    const same = [
      [arm([100, 100]), arm([100, 102])],
      [arm([9000]), arm([8000])],
    ] as const;
    expect(logRank(near)).toEqual(logRank(same));
    expect(logRank([near[0]])).not.toEqual(logRank([same[0]]));
    const group = (strata: typeof near) => strata.map((stratum) => stratum.map((table, a) => ({ covariates: [a], table })));
    expect(coxRegression(group(near))).toEqual(coxRegression(group(same)));
  });

  it('stand in a table as they were given, and a curve ties them', () => {
    const table = arm([0.1 + 0.2, 0.3]);
    expect(Array.from(table.time)).toEqual([0.3, 0.1 + 0.2]);
    expect(survivalAt(kaplanMeier(table), 0.3).survival).toBe(0);
  });

  it('leave nobody at risk between an entry and an end: the row is named as the caller counts it', () => {
    const rows = { time: [2, 4, 3, 1.000_000_001], status: [1, 1, 0, 1], entry: [0, 0, 0, 1] };
    for (const build of [durationTableOf, (columns: typeof rows) => durationTableOf({ ...columns, count: [1, 1, 1, 1] })]) {
      let failure: unknown;
      try {
        build(rows);
      } catch (error) {
        failure = error;
      }
      expect(failure instanceof PolkuError ? [failure.code, failure.index] : failure).toEqual(['invalid_argument', 3]);
    }
  });
});

describe('what does not vary but for rounding', () => {
  const nothing = { absent: 'not_estimable', reason: 'no_variation' };

  it.each([
    ['of tenths', [0.1, 0.3, 0.7], 0.2],
    ['near a million', [1e6 + 0.1, 1e6 + 0.3, 1e6 + 0.7], 0.2],
    ['of billionths', [1e-9, 3e-9, 7e-9], 2e-9],
  ])('changes that are one change, of scores %s', (_, baseline, change) => {
    const changes = scoreChange(scorePairsOf({ baseline, followUp: baseline.map((score) => score + change) }));
    const mean = meanWithInterval(changes);
    expect(isAbsent(mean) ? mean : mean.standardDeviation).toBe(0);
    expect(welch(changes, changes)).toEqual(nothing);
  });

  it('no change at all is 0, also where the last digits of the scores differ', () => {
    const changes = scoreChange(scorePairsOf({ baseline: [0.3, 0.1 + 0.2, 0.6], followUp: [0.1 + 0.2, 0.3, 0.6] }));
    expect(changes).toEqual({ n: 3, sum: 0, sumOfSquares: 0 });
  });

  it('outcomes of a panel', () => {
    const rows = { cluster: [...'aabbccddee'], arm: [0, 0, 0, 0, 1, 1, 1, 1, 1, 1], post: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1] };
    for (const size of [1e-9, 1, 1e9]) {
      const outcome = rows.arm.map((_, i) => size * (i % 3 === 0 ? 0.1 + 0.2 : 0.3));
      const result = differenceInDifferences(panelTableOf({ ...rows, outcome }));
      expect(isAbsent(result) ? result : [result.standardError, result.cr2, result.unclustered.hc1]).toEqual([nothing, nothing, nothing]);
    }
  });

  it('scores of a mixed model', () => {
    const rows = { id: [1, 1, 2, 2, 3, 3, 4, 4], arm: [0, 0, 0, 0, 1, 1, 1, 1], time: [0, 1, 0, 1, 0, 1, 0, 1], arms: ['a', 'b'] };
    for (const size of [1e-9, 1, 1e9])
      expect(mixedModel(mixedModelTableOf({ ...rows, score: rows.id.map((_, i) => size * (i % 3 === 0 ? 0.1 + 0.2 : 0.3)) }))).toEqual(
        nothing,
      );
  });

  it('people, where the likelihood is flat about a variance of 0: it is 0, and the model says so', () => {
    const rows = { id: [0, 0, 1, 1, 2, 2, 3, 3], arm: [0, 0, 1, 1, 0, 0, 1, 1], time: [0, 3, 0, 3, 0, 3, 0, 3], arms: ['a', 'b'] };
    const model = mixedModel(mixedModelTableOf({ ...rows, score: [6, 6, 5, 6, 4, 5, 6, 4] }));
    if (isAbsent(model)) throw new Error('expected a model');
    expect(model.variances).toEqual({ intercept: 0, residual: expect.closeTo(1.25, 12) });
    expect(model.singular).toBe(true);
    // As many degrees of freedom as least squares have, of any coefficient.
    expect(model.coefficients.map(({ df }) => df)).toEqual([4, 4, 4, 4].map((df) => expect.closeTo(df, 9)));
  });

  it('answers that are all alike', () => {
    const score = netPromoterWald({ promoters: 1.1 + 2.2, passives: 0, detractors: 0 });
    for (const number of numbersIn(score)) expect(Number.isFinite(number)).toBe(true);
  });

  it('a series, of which the trend alone is asked', () => {
    const trend = seriesTrend({ time: [1, 2, 3, 4, 5], value: [0.3, 0.1 + 0.2, 0.3, 0.3, 0.3] });
    expect(isAbsent(trend) ? trend : trend.terms.map(({ standardError }) => standardError)).toEqual([nothing, nothing]);
  });
});

it('an important change of 0 counts who did not fall, as R does', () => {
  expect(responders(scorePairsOf({ baseline: [4, 4, 6], followUp: [5, 4, 5] }), 0).count).toBe(2);
});
