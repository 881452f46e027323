import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  countForecast,
  durationTableOf,
  gray,
  isAbsent,
  kaplanMeier,
  kaplanMeierQuantile,
  logRank,
  mantelHaenszel,
  meanWithInterval,
  momentsOf,
  netPromoterScore,
  PolkuError,
  restrictedMean,
  standardise,
  standardisedMeanDifference,
  welch,
} from '../src/index.ts';

const table = durationTableOf({ time: [1, 2, 3], status: [1, 0, 1] });
const risk = { estimate: 0.5, standardError: 0.1 };

describe('a mistake in the call is refused, by code and place, without repeating the value', () => {
  it.each([
    ['a time that is no number', () => durationTableOf({ time: [1, Number.NaN], status: [1, 1] }), 'invalid_number', 1],
    ['a time before 0', () => durationTableOf({ time: [-4], status: [1] }), 'negative_time', 0],
    ['an infinite time', () => durationTableOf({ time: [3, Infinity], status: [1, 0] }), 'invalid_number', 1],
    ['a status between two', () => durationTableOf({ time: [1], status: [0.5] }), 'invalid_number', 0],
    ['an entry after the exit', () => durationTableOf({ time: [2, 3], status: [1, 1], entry: [0, 5] }), 'invalid_argument', 1],
    ['an entry a rounding before the exit', () => durationTableOf({ time: [0.1 + 0.2], status: [1], entry: [0.3] }), 'invalid_argument', 0],
    ['fewer statuses than times', () => durationTableOf({ time: [1, 2], status: [1] }), 'unequal_lengths', undefined],
    ['half a cause', () => durationTableOf({ time: [1], status: [1], causes: 1.5 }), 'invalid_argument', undefined],
    ['a negative count', () => durationTableOf({ time: [1], status: [1], count: [-1] }), 'invalid_count', 0],
    ['cause 0', () => logRank([[table, table]], 0), 'invalid_argument', undefined],
    ['strata of unlike arms, log-rank', () => logRank([[table, table], [table]]), 'unequal_lengths', 1],
    ['strata of unlike arms, Gray', () => gray([[table, table], [table]]), 'unequal_lengths', 1],
    ['segments of unlike arms', () => standardise([{ segment: 'a', n: [1, 2], risks: [risk] }]), 'unequal_lengths', 1],
    ['a quantile of everybody', () => kaplanMeierQuantile(kaplanMeier(table), 1), 'invalid_argument', undefined],
    ['a horizon without end', () => restrictedMean(table, Infinity), 'invalid_argument', undefined],
    ['an observation that is no number', () => momentsOf([4, Number.NaN]), 'invalid_number', 1],
    ['moments that are none', () => meanWithInterval({ n: -1, sum: 0, sumOfSquares: 0 }), 'invalid_number', undefined],
    ['a negative number of answers', () => netPromoterScore({ promoters: -1, passives: 0, detractors: 3 }), 'invalid_count', undefined],
    [
      'a share above all',
      () => standardisedMeanDifference({ numerator: 5, denominator: 3 }, { numerator: 1, denominator: 3 }),
      'invalid_count',
      undefined,
    ],
    ['a forecast into the past', () => countForecast({ count: 5, elapsedDays: 10, remainingDays: -1 }), 'invalid_argument', undefined],
    ['half a person', () => mantelHaenszel([{ x1: 0.5, n1: 1, x0: 1, n0: 1 }]), 'invalid_count', undefined],
  ] as const)('%s', (_, call, code, index) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PolkuError);
    const { code: actual, index: at, expected } = thrown as PolkuError;
    expect({ code: actual, index: at }).toEqual({ code, index });
    expect((thrown as Error).message.length).toBeGreaterThan(10);
    if (code !== 'unequal_lengths') expect(expected).toBeTypeOf('string');
  });
});

describe('counts that are not whole', () => {
  it('may stand for a small number that is not told: a score is estimated from the middle of what it can be', () => {
    const score = netPromoterScore({ promoters: 20, passives: 7.5, detractors: 2.5 });
    expect(isAbsent(score) ? score : score.estimate).toBeCloseTo(58.333333333, 8);
  });
});

describe('what looks like a number but is not known', () => {
  it('two groups that do not vary have no test, even where rounding leaves something of their squares', () => {
    expect(welch(momentsOf([0.1, 0.1, 0.1]), momentsOf([0.3, 0.3, 0.3]))).toEqual({ absent: 'not_estimable', reason: 'no_variation' });
  });

  it('a curve of nobody has no median', () => {
    expect(kaplanMeierQuantile(kaplanMeier(durationTableOf({ time: [], status: [] })), 0.5)).toEqual({
      absent: 'not_estimable',
      reason: 'empty_arm',
    });
  });

  it('a pilot that has not begun has no pace', () => {
    expect(countForecast({ count: 0, elapsedDays: -3, remainingDays: 90 })).toEqual({
      absent: 'not_estimable',
      reason: 'too_few_observations',
    });
  });

  it('a table of nobody gives empty curves, not a row of zeros', () => {
    expect(aalenJohansen(durationTableOf({ time: [], status: [] })).time).toHaveLength(0);
  });
});
