import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  adjustPValues,
  chiSquareUpperTail,
  countForecast,
  coxHazardRatio,
  durationTableOf,
  incidenceAt,
  incidenceInterval,
  isAbsent,
  isBeyondFollowUp,
  kaplanMeier,
  kaplanMeierQuantile,
  logRank,
  normalQuantile,
  normalUpperTail,
  notReached,
  restrictedMean,
  standardise,
  survivalAt,
  type Estimated,
} from '../src/index.ts';
import { rowsOf, tableOf } from './golden.ts';

/** Mistakes that are made again and again in evaluations, each with a table on which it shows. */
const present = <T>(value: Estimated<T>): T => {
  if (isAbsent(value)) throw new Error(`expected a value, not ${value.reason}`);
  return value;
};

describe('the share served', () => {
  it('is not 1 − Kaplan-Meier where people leave another way: that overstates it', () => {
    // Half die while waiting; 1 − Kaplan-Meier acts as if they were still waiting.
    const table = durationTableOf({ time: [1, 2, 3, 4], status: [2, 1, 2, 1] });
    expect(incidenceAt(aalenJohansen(table), 1, 4).estimate).toBeCloseTo(0.5, 12);
    expect(1 - survivalAt(kaplanMeier(table), 4).survival).toBe(1);
  });

  it('within a year on a real waiting list is 61 %, not 68 %', () => {
    const table = tableOf(
      rowsOf('transplant_wait').filter(({ arm }) => arm === 'O'),
      3,
    );
    expect(incidenceAt(aalenJohansen(table), 1, 365).estimate).toBeCloseTo(0.613, 3);
    expect(1 - survivalAt(kaplanMeier(table), 365).survival).toBeCloseTo(0.681, 3);
  });
});

describe('who is at risk', () => {
  it('those censored on the day of an event still are', () => {
    expect(survivalAt(kaplanMeier(durationTableOf({ time: [5, 5], status: [1, 0] })), 5).survival).toBe(0.5);
  });

  it('who enters on the day of an event is not', () => {
    const curve = kaplanMeier(durationTableOf({ time: [5, 5, 9], status: [1, 0, 0], entry: [0, 0, 5] }));
    expect(curve.atRisk[0]).toBe(2);
  });

  it('events on day 0 count: the curve falls there', () => {
    expect(survivalAt(kaplanMeier(durationTableOf({ time: [0, 3, 3, 3], status: [1, 0, 0, 0] })), 0).survival).toBe(0.75);
  });
});

describe('a quantile', () => {
  it('is the middle of the stretch on which the curve is at the level, even where the level is met only up to rounding', () => {
    // 9/10 · 8/9 · 7/8 · 6/7 · 5/6 is one half but for rounding.
    const time = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const curve = kaplanMeier(durationTableOf({ time, status: time.map(() => 1) }));
    expect(survivalAt(curve, 5).survival).toBeCloseTo(0.5, 12);
    expect(present(kaplanMeierQuantile(curve, 0.5)).time).toBe(5.5);
  });

  it('at a level on which the curve ends lasts to the end of follow-up, even where the level is met only up to rounding', () => {
    const time = [1, 2, 3, 4, 5, 6, 20, 20, 20, 20, 20, 20];
    const curve = kaplanMeier(durationTableOf({ time, status: time.map((day) => (day < 20 ? 1 : 0)) }));
    expect(survivalAt(curve, 20).survival).not.toBe(0.5);
    expect(present(kaplanMeierQuantile(curve, 0.5)).time).toBe(13);
  });

  it('is not reached, rather than the last time, where the curve ends above the level', () => {
    const curve = kaplanMeier(durationTableOf({ time: [1, 2, 3], status: [1, 0, 0] }));
    expect(kaplanMeierQuantile(curve, 0.5)).toEqual(notReached);
  });
});

describe('the log-rank test', () => {
  const arm = (time: readonly number[], status: readonly number[]) => durationTableOf({ time, status });

  it('has hypergeometric variance: with ties smaller than the multinomial', () => {
    // At day 1: 4 at risk, 2 in each arm, 2 events. D·(n₁/N)(n₂/N)·(N − D)/(N − 1) = 2 · ¼ · ⅔ = ⅓, not ½.
    expect(present(logRank([[arm([1, 9], [1, 0]), arm([1, 9], [1, 0])]])).variance).toBeCloseTo(1 / 3, 12);
  });

  it('stratified compares within strata: where each stratum has one arm only, there is nothing to compare', () => {
    const [one, other] = [arm([1, 2, 3], [1, 1, 1]), arm([7, 8, 9], [1, 1, 1])];
    const nobody = arm([], []);
    expect(
      isAbsent(
        logRank([
          [one, nobody],
          [nobody, other],
        ]),
      ),
    ).toBe(true);
    expect(present(logRank([[one, other]])).pValue).toBeLessThan(0.05);
  });

  it('does not count an arm of nobody among its degrees of freedom', () => {
    expect(present(logRank([[arm([1, 2], [1, 1]), arm([2, 3], [1, 1]), arm([], [])]])).df).toBe(1);
  });
});

describe('a restricted mean', () => {
  it('beyond follow-up carries the last value forward, and one can tell', () => {
    const table = durationTableOf({ time: [2, 10], status: [1, 0] });
    expect(present(restrictedMean(table, 10)).estimate).toBe(6);
    expect(present(restrictedMean(table, 30)).estimate).toBe(16);
    expect([10, 30].map((horizon) => isBeyondFollowUp(table, horizon))).toEqual([false, true]);
  });
});

describe('a hazard ratio', () => {
  it('takes ties by Efron: with everybody tied at once it is not pulled towards 1 as by Breslow', () => {
    const [reference, arm] = [
      durationTableOf({ time: [1, 1, 2, 2], status: [1, 0, 0, 0] }),
      durationTableOf({ time: [1, 1, 1, 2], status: [1, 1, 1, 0] }),
    ];
    // R: coxph(…, ties = "efron") 4.001148; ties = "breslow" 3.
    expect(present(coxHazardRatio([[reference, arm]])).estimate).toBeCloseTo(4.001148, 6);
  });

  it('is absent, rather than huge, where an arm has no events', () => {
    const [reference, arm] = [durationTableOf({ time: [5, 6], status: [0, 0] }), durationTableOf({ time: [1, 2], status: [1, 1] })];
    expect(coxHazardRatio([[reference, arm]])).toEqual({ absent: 'not_estimable', reason: 'infinite_coefficient' });
  });
});

describe('far tails', () => {
  it('keep their digits instead of becoming 0, and quantiles stay finite', () => {
    expect(normalUpperTail(37) / 5.72557122252458e-300).toBeCloseTo(1, 9);
    expect(chiSquareUpperTail(1400, 1)).toBeGreaterThan(0);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798405, 9);
  });
});

describe('an incidence of 1 but for rounding', () => {
  it('has no interval, rather than one of no width', () => {
    const time = [0, 1, 2, 3, 4, 5];
    const { estimate, standardError } = incidenceAt(aalenJohansen(durationTableOf({ time, status: time.map(() => 1) })), 1, 5);
    expect(estimate).not.toBe(1);
    expect(isAbsent(incidenceInterval(estimate, standardError, 'cloglog'))).toBe(true);
  });
});

describe('a forecast', () => {
  it('has an interval for what is to come, which holds the uncertainty of the pace too', () => {
    // 50 to come; variance 50 · (1 + 50/100) = 75, where a known pace would give 50.
    const { interval } = present(countForecast({ count: 100, elapsedDays: 100, remainingDays: 50 }));
    expect(interval.upper - 150).toBeCloseTo(1.959963985 * Math.sqrt(75), 6);
  });
});

describe('times of great size', () => {
  it('are tied by their relative distance, as in R', () => {
    const { time } = kaplanMeier(durationTableOf({ time: [1e9 + 0.5, 1e9 + 2, 2e9], status: [1, 1, 1] }));
    expect(Array.from(time)).toEqual([1e9 + 0.5, 2e9]);
  });
});

describe('standardisation', () => {
  it('leaves an empty segment out and spreads its weight over the others', () => {
    const risk = (estimate: number) => ({ estimate, standardError: 0.1 });
    const result = present(
      standardise([
        { segment: 'a', n: [10, 10], risks: [risk(0.2), risk(0.4)] },
        { segment: 'b', n: [10, 10], risks: [risk(0.6), risk(0.8)] },
        { segment: 'one arm only', n: [60, 0], risks: [risk(1), risk(0)] },
      ]),
    );
    expect(result.weights).toEqual([0.5, 0.5]);
    expect(result.arms[0].estimate).toBeCloseTo(0.4, 12);
    expect(result.coverage).toBe(0.4);
  });
});

describe('Benjamini-Hochberg', () => {
  it('is monotone, and counts no absent test', () => {
    const absent = { absent: 'not_estimable', reason: 'no_events' } as const;
    // Without the cumulative minimum the second would be .06 (.04 · 3/2), above the third.
    expect(adjustPValues([0.01, 0.04, 0.041, absent], 'benjamini-hochberg')).toEqual([0.03, 0.041, 0.041, absent]);
  });
});
