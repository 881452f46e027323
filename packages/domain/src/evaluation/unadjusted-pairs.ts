import { kindMeasures } from '../kinds/measures.ts';
import type { NumbersOf } from './evaluation.ts';
import type { MaybeInterval, MaybeNumber } from './numbers.ts';
import type { ResultKind } from './results.ts';

/** The crude difference of an arm and each of its comparators, as a result tells it: numbers beside a conclusion, never words. */
export function unadjustedPairs<K extends ResultKind>(
  { kind, comparisons }: Pick<NumbersOf<K>, 'kind' | 'comparisons'>,
  arm: string,
): readonly { readonly reference: string; readonly estimate: MaybeNumber; readonly interval: MaybeInterval }[] {
  return comparisons
    .filter((comparison) => comparison.arm === arm)
    .flatMap((comparison) => {
      const difference = kindMeasures[kind].unadjusted?.(comparison);
      return difference === undefined
        ? []
        : [{ reference: comparison.reference, estimate: difference.estimate, interval: difference.interval }];
    });
}
