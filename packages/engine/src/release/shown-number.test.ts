import { policies } from '@polku/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmall, roundEstimate, shownCount, shownParts } from './shown-number.ts';

const { steering } = policies;
const hidden = (value: unknown): boolean => typeof value === 'object';

describe('a count for a steering group', () => {
  it.each([
    [0, 0],
    [1, 'hidden'],
    [4, 'hidden'],
    [5, 5],
    [1904, 1904],
  ])('%d is shown as %s', (count, shown) => {
    const released = shownCount(count, steering);
    expect(hidden(released) ? 'hidden' : released).toBe(shown);
  });
});

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

it('rounds an estimate to the second digit of its standard error', () => {
  const interval = (lower: number, upper: number) => ({ lower, upper, level: 0.95, method: 'normal' });
  expect(roundEstimate({ estimate: -32.7812, interval: interval(-41.4321, -24.1303) })).toEqual({
    estimate: -32.8,
    interval: interval(-41.4, -24.1),
  });
  expect(roundEstimate({ estimate: 6104.4, interval: interval(5712, 6497) })).toEqual({ estimate: 6100, interval: interval(5710, 6500) });
});
