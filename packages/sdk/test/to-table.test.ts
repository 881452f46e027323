import type { Evaluation, FollowedResult, Result } from '@polku/domain/evaluation';
import { describe, expect, it } from 'vitest';
import { orThrow, toTable, valueOr } from '../src/index.ts';

const words = { fi: '', sv: '', en: '' };
const wilson = (lower: number, upper: number) => ({ lower, upper, level: 0.95, method: 'wilson' });
const hidden = { absent: 'suppressed', reason: 'small_group' } as const;

const durations: FollowedResult = {
  metric: 'time_to_service',
  metricVersion: 1,
  unit: 'days',
  kind: 'duration',
  headline: words,
  sentence: words,
  arms: [
    {
      arm: 'pilot',
      n: 40,
      events: 30,
      censored: 5,
      competing: 5,
      curve: [],
      quantiles: [
        {
          p: 0.5,
          day: 41,
          interval: { lower: 30, upper: { absent: 'not_reached', reason: 'curve_above_level' }, level: 0.95, method: 'log' },
        },
      ],
      servedBy: [30, 90, 400].map((day) => ({ day, share: 0.5, interval: wilson(0.4, 0.6), oneMinusKaplanMeier: 0.52 })),
      servedCurve: [
        { day: 0, share: 0, interval: hidden, waiting: 40 },
        { day: 28, share: 0.4, interval: wilson(0.3, 0.5), waiting: 24 },
        { day: 90, share: 0.5, interval: wilson(0.4, 0.6), waiting: hidden },
      ],
      restrictedMean: { horizon: 182, estimate: hidden, standardError: hidden, interval: hidden },
    },
  ],
  comparisons: [],
};
const notFollowed: Result = {
  metric: 'client_nps',
  metricVersion: 1,
  absent: 'not_followed',
  reason: 'no_rows',
  sentence: words,
};

describe('toTable', () => {
  const rows = toTable(durations);
  const row = (measure: string, day: number | null = null) => rows.find((each) => each.measure === measure && each.day === day);

  it.each([
    { why: 'the last step shown by then', day: 30, atRisk: 24, absent: null, reason: null },
    { why: 'hidden there', day: 90, atRisk: null, absent: 'suppressed', reason: 'small_group' },
    { why: 'beyond the last step', day: 400, atRisk: null, absent: 'too_early', reason: 'beyond_follow_up' },
  ])('tells of a share by a day its interval and how many still wait: $why', ({ day, atRisk, absent, reason }) => {
    const expected = { metric: 'time_to_service', arm: 'pilot', reference: null, estimate: 0.5, lower: 0.4, upper: 0.6, method: 'wilson' };
    expect(row('share_served', day)).toMatchObject({ ...expected, n: 40, atRisk, absent, reason });
  });

  it('keeps the end of an interval that is there, and says what the other is', () => {
    const expected = { part: '0.5', estimate: 41, lower: 30, upper: null, atRisk: null, absent: 'not_reached' };
    expect(row('quantile')).toMatchObject(expected);
  });

  it('has null in the place of a number that is absent, with the reason', () => {
    expect(row('restricted_mean', 182)).toMatchObject({ estimate: null, lower: null, absent: 'suppressed', reason: 'small_group' });
  });

  it('gives every row the same columns, and columns of numbers nothing but numbers and null', () => {
    const [first, ...others] = toTable({ results: [durations, notFollowed] } as unknown as Evaluation);
    for (const other of others) expect(Object.keys(other)).toEqual(Object.keys(first!));
    const numbers = ['day', 'estimate', 'lower', 'upper', 'level', 'pValue', 'n', 'atRisk'] as const;
    for (const each of [first!, ...others]) for (const column of numbers) expect(['number', 'object']).toContain(typeof each[column]);
    expect(others.at(-1)).toMatchObject({
      metric: 'client_nps',
      measure: 'all',
      estimate: null,
      absent: 'not_followed',
      reason: 'no_rows',
    });
  });
});

describe('a number or its absence', () => {
  it('valueOr gives the number, 0 too, or the fallback', () => {
    expect([valueOr(0, null), valueOr(hidden, null), valueOr(hidden, 'hidden')]).toEqual([0, null, 'hidden']);
  });

  it('orThrow gives the number, or throws the absence with its reason', () => {
    expect(orThrow(0)).toBe(0);
    const refusal = { name: 'PolkuError', code: 'absent_number', message: 'There is no number: suppressed (small_group).', cause: hidden };
    expect(() => orThrow(hidden)).toThrow(expect.objectContaining(refusal));
  });
});
