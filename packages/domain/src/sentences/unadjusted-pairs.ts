import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { MaybeInterval, MaybeNumber } from '../evaluation/numbers.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';

/** The crude difference of an arm and each of its comparators, as a result tells it: numbers beside a conclusion, never words. */
export function unadjustedPairs<K extends ResultKind>(
  result: NumbersOf<K>,
  arm: string,
): readonly { readonly reference: string; readonly estimate: MaybeNumber; readonly interval: MaybeInterval }[] {
  const { effect } = kindWords[result.kind];
  return result.comparisons
    .filter((comparison) => comparison.arm === arm)
    .flatMap((comparison) => {
      const difference = effect?.difference({ ...result, comparisons: [comparison] });
      return difference === undefined
        ? []
        : [{ reference: comparison.reference, estimate: difference.estimate, interval: difference.interval }];
    });
}
