import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectCase } from './effect-case.ts';

describe('which words an interval earns, better being positive', () => {
  it.each([
    // margin 7 days agreed
    [14, 20, 7, 'better'],
    [7, 20, 7, 'better'],
    [2, 16, 7, 'probably_better'],
    [-2, 3, 7, 'no_real_difference'],
    [-6.9, 6.9, 7, 'no_real_difference'],
    [-7, 3, 7, 'cannot_be_told'],
    [-2, 9, 7, 'cannot_be_told'],
    [0, 9, 7, 'cannot_be_told'],
    [-20, -14, 7, 'worse'],
    [-20, -7, 7, 'worse'],
    [-16, -2, 7, 'probably_worse'],
    // a small gain that is certain is still no difference that matters
    [1, 3, 7, 'no_real_difference'],
    // no margin agreed: nothing is sure, nothing is "no difference"
    [14, 20, null, 'probably_better'],
    [-20, -14, null, 'probably_worse'],
    [-0.1, 0.1, null, 'cannot_be_told'],
  ] as const)('%d to %d, margin %s: %s', (lower, upper, margin, expected) => {
    expect(effectCase({ lower, upper, margin })).toBe(expected);
  });

  it('says "not worse" only where the plan asks for non-inferiority', () => {
    const effect = { lower: -3, upper: 9, margin: 7 };
    expect(effectCase({ ...effect, asksNonInferiority: true })).toBe('not_worse');
    expect(effectCase(effect)).toBe('cannot_be_told');
  });

  it('turns good into bad when the interval is turned round', () => {
    const opposite = {
      better: 'worse',
      worse: 'better',
      probably_better: 'probably_worse',
      probably_worse: 'probably_better',
      no_real_difference: 'no_real_difference',
      cannot_be_told: 'cannot_be_told',
      not_worse: 'cannot_be_told',
    } as const;
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.nat(40), fc.integer({ min: 1, max: 20 }), (lower, width, margin) => {
        const upper = lower + width;
        const turned = effectCase({ lower: -upper, upper: -lower, margin });
        expect(turned).toBe(opposite[effectCase({ lower, upper, margin })]);
      }),
    );
  });
});
