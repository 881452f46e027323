import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesTo } from './share-axis.ts';

describe('sharesTo', () => {
  it('writes round shares', () => {
    expect(sharesTo(0.27)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('begins at zero, holds the highest share and never passes the whole', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (highest) => {
        const shares = sharesTo(highest);
        expect(shares[0]).toBe(0);
        expect(shares.at(-1)).toBeGreaterThanOrEqual(highest - 1e-6);
        expect(shares.at(-1)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
