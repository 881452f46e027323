// @internal
import { PolkuError } from '../foundations/errors.ts';

export function checkCause(cause: number): void {
  if (!Number.isInteger(cause) || cause < 1) {
    const expected = 'the number of a cause, 1 or more';
    throw new PolkuError('invalid_argument', `Expected ${expected}.`, { expected });
  }
}

/** Number of arms of a comparison; every stratum holds the same arms, in the same order, those of nobody too. */
export function armCount(strata: readonly (readonly unknown[])[]): number {
  const arms = strata[0]?.length ?? 0;
  strata.forEach((stratum, index) => {
    if (stratum.length === arms) return;
    const expected = `${arms} arms, as in the first stratum, with an empty table for an arm of nobody`;
    throw new PolkuError('unequal_lengths', `Stratum ${index}: expected ${expected}.`, { index, expected });
  });
  return arms;
}
