import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './label-placement.ts';

const room = { gap: 16, from: 0, to: 200 };

describe('placeLabels', () => {
  it('leaves labels where they are while there is room', () => {
    expect(placeLabels([20, 100, 60], room)).toEqual([20, 100, 60]);
  });

  it('moves two that collide equally far apart', () => {
    expect(placeLabels([100, 104], room)).toEqual([94, 110]);
  });

  it('keeps the order of lines that end at the same height', () => {
    expect(placeLabels([100, 100, 100], room)).toEqual([84, 100, 116]);
  });

  it('pushes labels back inside the chart', () => {
    expect(placeLabels([-5, 199, 210], room)).toEqual([0, 184, 200]);
  });

  it('never lets labels overlap, and never changes their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 4 }), (wanted) => {
        const placed = placeLabels(wanted, room);
        for (let i = 0; i < wanted.length; i += 1)
          for (let j = 0; j < i; j += 1) {
            expect(Math.abs(placed[i]! - placed[j]!)).toBeGreaterThanOrEqual(room.gap - 1e-9);
            if (wanted[i]! > wanted[j]!) expect(placed[i]!).toBeGreaterThan(placed[j]!);
          }
      }),
    );
  });
});
