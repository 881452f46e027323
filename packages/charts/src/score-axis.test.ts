import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormat } from './number-format.ts';
import { scoreAxis } from './score-axis.ts';

const zeroToTen = { minimum: 0, maximum: 10 };

describe('scoreAxis', () => {
  it('writes round scores', () => {
    expect(scoreAxis(6.05, 7.2, zeroToTen)).toEqual({ from: 5.5, to: 8, ticks: [5.5, 6, 6.5, 7, 7.5, 8] });
  });

  it('holds the scores, stays within the range, and its labels are the values of their lines', () => {
    const scores = fc.tuple(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }));
    fc.assert(
      fc.property(scores, ([a, b]) => {
        const [lowest, highest] = [Math.min(a, b), Math.max(a, b)];
        const { from, to, ticks } = scoreAxis(lowest, highest, zeroToTen);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(10);
        expect([from <= lowest, to >= highest]).toEqual([true, true]);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.map((tick) => Number(numberFormat('en').points(tick)))).toEqual(ticks);
      }),
    );
  });
});
