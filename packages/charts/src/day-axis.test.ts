import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTicks, gridStep, monthOf, monthTicks, windowOf } from './day-axis.ts';
import { stepCurve, type StepCurve } from './step-curve.ts';

const curve = (...steps: readonly (readonly [day: number, share: number])[]): StepCurve =>
  stepCurve(steps.map(([day, share]) => ({ day, share, interval: { absent: 'not_estimable', reason: 'no_events' } })));

describe('windowOf', () => {
  it('shows half a year where little happens after it', () => {
    expect(windowOf([curve([0, 0], [90, 0.8], [182, 0.9], [700, 0.93])], [14, 30, 90])).toBe(182);
  });

  it('shows more where a curve still rises', () => {
    expect(windowOf([curve([0, 0], [90, 0.4], [182, 0.6], [365, 0.8], [700, 0.84])], [14, 30, 90])).toBe(365);
  });

  it('keeps every promised day on the axis, even before follow-up reaches it', () => {
    expect(windowOf([curve([0, 0], [21, 0.3])], [14, 30, 90])).toBeGreaterThan(90);
  });

  it('is the longest follow-up where that ends before any usual window would', () => {
    expect(windowOf([curve([0, 0], [120, 0.9]), curve([0, 0], [140, 0.8])], [30])).toBe(140);
  });
});

describe('gridStep', () => {
  it('finds the week of a curve that also steps on the promised days', () => {
    expect(gridStep([0, 7, 14, 21, 28, 30, 35, 42, 49])).toBe(7);
  });

  it('is a day where there is nothing to go by', () => {
    expect(gridStep([0])).toBe(1);
  });
});

describe('dayTicks', () => {
  it('writes every fourth week of half a year, and its last day', () => {
    expect(dayTicks(182, 7, 9)).toEqual([0, 28, 56, 84, 112, 140, 168, 182]);
  });

  it('writes fewer on a phone', () => {
    expect(dayTicks(182, 7, 5)).toEqual([0, 56, 112, 168]);
  });

  it('follows the steps of a small cohort, released by 30 days', () => {
    expect(dayTicks(360, 30, 7)).toEqual([0, 60, 120, 180, 240, 300, 360]);
  });

  it('never writes more than asked, always from day 0, always in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 4000 }),
        fc.constantFrom(1, 7, 14, 30),
        fc.integer({ min: 2, max: 14 }),
        (until, grid, most) => {
          const ticks = dayTicks(until, grid, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          expect(ticks[0]).toBe(0);
          expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
          expect(ticks.at(-1)).toBeLessThanOrEqual(until);
        },
      ),
    );
  });
});

describe('months', () => {
  it('calls day 182 half a year and day 365 a year', () => {
    expect([monthOf(182), monthOf(365)]).toEqual([6, 12]);
  });

  it('ticks every third month of a year on the days that results are read', () => {
    expect(monthTicks(365)).toEqual([
      { month: 0, day: 0 },
      { month: 3, day: 91 },
      { month: 6, day: 182 },
      { month: 9, day: 273 },
      { month: 12, day: 365 },
    ]);
  });
});
