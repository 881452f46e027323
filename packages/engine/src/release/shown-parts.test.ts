import { policies } from '@polku/domain/evaluation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmall } from './shown-number.ts';
import { shownParts } from './shown-parts.ts';

const { steering } = policies;
const hidden = (value: unknown): boolean => typeof value === 'object';

describe('counts that add up to a total that is shown', () => {
  it.each([
    ['nothing small: all shown', { a: 10, b: 20, c: 0 }, []],
    ['one small: the smallest other goes with it', { a: 3, b: 20, c: 9 }, ['a', 'c']],
    ['a zero is no cover', { a: 3, b: 20, c: 0 }, ['a', 'b']],
    ['two small ones that make five together cover each other', { a: 2, b: 3, c: 40 }, ['a', 'b']],
    ['two small ones of one person each do not', { a: 1, b: 1, c: 40 }, ['a', 'b', 'c']],
  ])('%s', (_, parts, expected) => {
    const shown = shownParts(parts, steering);
    expect(Object.keys(parts).filter((name) => hidden(shown[name as 'a']))).toEqual(expected);
  });

  it('hides first what the caller can best spare', () => {
    const shown = shownParts({ without: 23, unknown: 2, numerator: 10 }, steering, ['without', 'unknown', 'numerator']);
    expect(shown.numerator).toBe(10);
    expect(hidden(shown.unknown)).toBe(true);
  });

  it.each([
    ['nine in two: the small one could still be any of one to four', { a: 4, b: 5 }, 'small_count'],
    ['six in two: "small" and "not small" would tell one and five', { a: 1, b: 5 }, 'would_reveal_small_group'],
    ['eight in two: twice "small" would tell four and four', { a: 4, b: 4 }, 'would_reveal_small_group'],
  ])('names a small one only where that tells nothing: %s', (_, parts, reason) => {
    expect(shownParts(parts, steering).a).toEqual({ absent: 'suppressed', reason });
  });

  it('never lets a small count be computed from the total and the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 5 }), (counts) => {
        const parts = Object.fromEntries(counts.map((count, i) => [`p${i}`, count]));
        const shown = shownParts(parts, steering);
        const hiddenNames = Object.keys(parts).filter((name) => hidden(shown[name]));
        const hiddenTotal = hiddenNames.reduce((sum, name) => sum + parts[name]!, 0);
        // The attacker knows the total, so the sum of what is hidden: it must be of enough people, in more than one part.
        const isSafe = hiddenNames.length === 0 || (hiddenNames.length > 1 && !isSmall(hiddenTotal, steering));
        const everythingIsHidden = hiddenNames.length === counts.filter((count) => count > 0).length;
        expect(isSafe || everythingIsHidden).toBe(true);
        for (const [name, count] of Object.entries(parts)) if (isSmall(count, steering)) expect(hidden(shown[name])).toBe(true);
      }),
    );
  });
});
