import type { MaybeNumber } from '@polku/domain/evaluation';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, dayReaching, ribbonPath, shareAt, stepCurve, stepPath } from './step-curve.ts';

const step = (day: number, share: MaybeNumber, interval = { lower: 0, upper: 1, level: 0.95, method: 'log' }) => ({ day, share, interval });
const suppressed = { absent: 'suppressed', reason: 'small_group' } as const;
const beyond = { absent: 'too_early', reason: 'beyond_follow_up' } as const;
const pixels = (value: number) => value * 10;

describe('stepCurve', () => {
  it('ends where the shares end, and says why', () => {
    const curve = stepCurve([step(0, 0), step(7, 0.2), step(14, beyond)]);
    expect(curve.lastDay).toBe(7);
    expect(curve.endsBecause).toEqual(beyond);
  });

  it('runs on past a step that is not shown: a gap is no fall to zero', () => {
    const curve = stepCurve([step(0, 0), step(7, 0.2), step(14, suppressed), step(21, 0.5)]);
    expect(stepPath(curve, pixels, pixels)).toBe('M0,0L70,0L70,2L210,2L210,5');
    expect(curve.endsBecause).toBeUndefined();
  });

  it('draws a step without an interval as a ribbon of no height', () => {
    const curve = stepCurve([{ day: 0, share: 0.5, interval: suppressed }]);
    expect(curve.points[0]).toMatchObject({ lower: 0.5, upper: 0.5 });
  });

  it('carries the last step to the last day that is known', () => {
    const curve = { ...stepCurve([step(0, 0), step(7, 0.2)]), lastDay: 28 };
    expect(stepPath(curve, pixels, pixels)).toBe('M0,0L70,0L70,2L280,2L280,2');
  });

  it('rises in steps and never falls, whatever the curve', () => {
    const rising = fc
      .array(fc.record({ wait: fc.integer({ min: 1, max: 60 }), rise: fc.double({ min: 0, max: 0.1, noNaN: true }) }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((steps) => {
        let [day, share] = [0, 0];
        return steps.map(({ wait, rise }) => step((day += wait), Math.min(1, (share += rise))));
      });
    fc.assert(
      fc.property(rising, (steps) => {
        const path = stepPath(
          stepCurve(steps),
          (day) => day,
          (share) => share * 1000,
        );
        const corners = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        corners.slice(1).forEach(([x, y], before) => {
          const [x0, y0] = corners[before]!;
          expect(x).toBeGreaterThanOrEqual(x0);
          expect(y).toBeGreaterThanOrEqual(y0);
          // Either along or up: never aslant, for nothing happens between two steps.
          expect(x === x0 || y === y0).toBe(true);
        });
      }),
    );
  });
});

describe('reading a curve', () => {
  const curve = stepCurve([step(0, 0), step(7, 0.2), step(14, 0.5), step(21, 0.6)]);

  it('reads the step reached by a day, and nothing beyond follow-up', () => {
    expect(shareAt(curve, 13)).toBe(0.2);
    expect(shareAt(curve, 14)).toBe(0.5);
    expect(shareAt(curve, 22)).toBeUndefined();
  });

  it('finds the first day that a share is reached, if it is', () => {
    expect(dayReaching(curve, 0.5)).toBe(14);
    expect(dayReaching(curve, 0.7)).toBeUndefined();
  });

  it('cuts a curve at the end of the axis without ending its follow-up before', () => {
    expect(cutAt(curve, 18)).toMatchObject({ lastDay: 18, endsBecause: undefined });
    expect(ribbonPath(cutAt(curve, 18), pixels, pixels)).toContain('180,');
  });
});
