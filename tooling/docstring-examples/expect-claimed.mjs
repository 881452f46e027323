import { expect } from 'vitest';

/** What came out of an example against what it says: numbers agree to nine decimals, everything else exactly. */
export function expectClaimed(actual, claimed) {
  if (typeof claimed === 'number') expect(actual).toBeCloseTo(claimed, 9);
  else if (Array.isArray(claimed) && claimed.every((value) => typeof value === 'number')) {
    expect(actual).toHaveLength(claimed.length);
    claimed.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, 9));
  } else expect(actual).toEqual(claimed);
}
