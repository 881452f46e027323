// @internal
import { PolkuError } from '../foundations/errors.ts';

/** Refuses what is not the counts of a proportion. */
export function checkProportion(numerator: number, denominator: number): void {
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || numerator < 0 || denominator < numerator) {
    const expected = 'whole counts with 0 ≤ numerator ≤ denominator';
    throw new PolkuError('invalid_count', `A proportion needs ${expected}.`, { expected });
  }
}
