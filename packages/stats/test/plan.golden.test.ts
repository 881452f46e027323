import { describe, expect, it } from 'vitest';
import {
  ancovaStandardDeviation,
  changeStandardDeviation,
  isAbsent,
  logRankDetectable,
  logRankEvents,
  logRankPower,
  meansDetectable,
  meansPower,
  meansSampleSize,
  noncentralTUpperTail,
  proportionsDetectable,
  proportionsPower,
  proportionsSampleSize,
} from '../src/index.ts';
import { expectAgrees, golden } from './golden.ts';

const R = golden<{
  logrank_schoenfeld: { hr: number; alpha: number; power: number; alloc: number; events: number; events_ceil: number }[];
  logrank_power: { hr: number; events: number; alpha: number; alloc: number; power: number; mde_hr_80: number }[];
  prop_power: { n: number; p1: number; p2: number; power: number }[];
  prop_n: { p1: number; p2: number; power: number; n: number }[];
  prop_mde: { n: number; p1: number; power: number; p2: number }[];
  prop_unequal: { n0: number; n1: number; p0: number; p1: number; alpha: number; power: number }[];
  t_power: { n: number; delta: number; sd: number; power: number }[];
  t_n: { delta: number; sd: number; power: number; n: number }[];
  t_mde: { n: number; sd: number; power: number; delta: number }[];
  change_score: { sd: number; rho: number; sd_change: number; n_change: number; n_ancova: number }[];
}>('power');

describe('plans agree with R', () => {
  it('log-rank: events, power and detectable hazard ratio', () => {
    for (const { hr, alpha, power, alloc, events, events_ceil } of R.logrank_schoenfeld) {
      const needed = logRankEvents({ hazardRatio: hr, alpha, power, allocation: alloc });
      expectAgrees(needed.events, events);
      expect(needed.wholeEvents).toBe(events_ceil);
    }
    for (const { hr, events, alpha, alloc, power, mde_hr_80 } of R.logrank_power) {
      expectAgrees(logRankPower({ hazardRatio: hr, events, alpha, allocation: alloc }), power);
      expectAgrees(logRankDetectable({ events, alpha, allocation: alloc }), mde_hr_80);
    }
  });

  it('proportions: power, sample size and detectable share', () => {
    for (const { n, p1, p2, power } of R.prop_power) expectAgrees(proportionsPower({ p1: p2, p0: p1, n1: n, n0: n }), power);
    for (const { n0, n1, p0, p1, alpha, power } of R.prop_unequal) expectAgrees(proportionsPower({ p1, p0, n1, n0, alpha }), power);
    for (const { p1, p2, power, n } of R.prop_n) expectAgrees(proportionsSampleSize({ p1: p2, p0: p1, power }).arm, n);
    for (const { n, p1, power, p2 } of R.prop_mde) expectAgrees(proportionsDetectable({ p0: p1, n1: n, n0: n, power }), p2);
  });

  it('means: power by the noncentral t, sample size and detectable difference', () => {
    for (const { n, delta, sd, power } of R.t_power) expectAgrees(meansPower({ difference: delta, sd, n1: n, n0: n }), power);
    for (const { delta, sd, power, n } of R.t_n) expectAgrees(meansSampleSize({ difference: delta, sd, power }).arm, n);
    for (const { n, sd, power, delta } of R.t_mde) expectAgrees(meansDetectable({ sd, n1: n, n0: n, power }), delta);
  });

  it('changes of a score: compared as changes, or given the baseline', () => {
    for (const { sd, rho, sd_change, n_change, n_ancova } of R.change_score) {
      expectAgrees(changeStandardDeviation(sd, rho), sd_change);
      expectAgrees(meansSampleSize({ difference: 1, sd: changeStandardDeviation(sd, rho) }).arm, n_change);
      expectAgrees(meansSampleSize({ difference: 1, sd: ancovaStandardDeviation(sd, rho) }).arm, n_ancova);
    }
  });

  it('the noncentral t keeps its digits from the middle to the tail', () => {
    for (const { t, df, ncp, upper } of golden<{ t: number; df: number; ncp: number; upper: number }[]>('noncentral_t'))
      expectAgrees(noncentralTUpperTail(t, df, ncp), upper);
  });

  it('the noncentral t holds where its weights are too small to be written down', () => {
    // R: integrated over the chi-square to 1e-13, as in golden_noncentral_t.R; pt itself is 3 % off at the second.
    for (const [t, df, ncp, upper] of [
      [40, 5000, 40, 0.500774863427742],
      [38, 5, 40, 0.645861779317032],
      [100, 3, 60, 0.218162439449285],
      [36, 20, 37.6, 0.647148026836724],
      [200, 100, 200, 0.518738256819887],
    ] as const)
      expectAgrees(noncentralTUpperTail(t, df, ncp), upper, 1e-12);
    // R: power.t.test(n = 1e6, delta = .002)
    expectAgrees(meansPower({ difference: 0.002, sd: 1, n1: 1e6, n0: 1e6 }), 0.292618520024732);
    for (const n of [1e5, 1e6, 1e12]) expect(meansPower({ difference: 1, sd: 1, n1: n, n0: n })).toBe(1);
  });
});

describe('plans hang together', () => {
  it('arms of unlike size have less power than equal ones of as many people', () => {
    // R: pt(qt(.975, 118), 118, ncp = .5 / sqrt(1/30 + 1/90), lower.tail = FALSE)
    expectAgrees(meansPower({ difference: 0.5, sd: 1, n1: 30, n0: 90 }), 0.65262105408349);
    expect(meansPower({ difference: 0.5, sd: 1, n1: 60, n0: 60 })).toBeGreaterThan(0.65262105408349);
  });

  it('the people needed give the power asked for, however they are divided', () => {
    for (const allocation of [0.2, 0.5, 0.7]) {
      const shares = { p1: 0.5, p0: 0.35 };
      const size = proportionsSampleSize({ ...shares, allocation, power: 0.9 });
      expect(proportionsPower({ ...shares, n1: size.arm, n0: size.reference })).toBeCloseTo(0.9, 10);
      const means = meansSampleSize({ difference: 1, sd: 3, allocation, power: 0.9 });
      expect(meansPower({ difference: 1, sd: 3, n1: means.arm, n0: means.reference })).toBeCloseTo(0.9, 10);
    }
  });

  it('a detectable share is found with the power asked for, and is absent where even all would not do', () => {
    const detectable = proportionsDetectable({ p0: 0.4, n1: 30, n0: 60 });
    if (isAbsent(detectable)) throw new Error('expected a share');
    expect(proportionsPower({ p1: detectable, p0: 0.4, n1: 30, n0: 60 })).toBeCloseTo(0.8, 10);
    expect(proportionsDetectable({ p0: 0.9, n1: 3, n0: 3 })).toEqual({ absent: 'not_estimable', reason: 'too_few_observations' });
  });

  it.each([
    ['a hazard ratio of 1', () => logRankEvents({ hazardRatio: 1 })],
    ['equal shares', () => proportionsSampleSize({ p1: 0.3, p0: 0.3 })],
    ['no difference', () => meansSampleSize({ difference: 0, sd: 1 })],
    ['a difference too small for any pilot', () => meansSampleSize({ difference: 1e-7, sd: 1 })],
    ['a power of 1', () => logRankEvents({ hazardRatio: 2, power: 1 })],
    ['a share above 1', () => proportionsPower({ p1: 1.2, p0: 0.3, n1: 10, n0: 10 })],
    ['a spread of 0', () => meansPower({ difference: 1, sd: 0, n1: 10, n0: 10 })],
    ['a correlation of 1', () => changeStandardDeviation(2, 1)],
  ])('%s is refused', (_, plan) => {
    expect(plan).toThrow(expect.objectContaining({ code: 'invalid_argument' }));
  });
});
