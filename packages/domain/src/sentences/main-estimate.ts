import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { MaybeNumber } from '../evaluation/numbers.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
import type { Text } from '../text.ts';
import { inEveryLanguage } from './prose.ts';

/** The number by which one arm is best known: the day that half had got there, share, change, score or count. */
export function estimateOf<K extends ResultKind>(result: NumbersOf<K>, id: string | undefined): MaybeNumber | undefined {
  const arm = result.arms.find((each) => each.arm === id);
  return arm === undefined ? undefined : kindWords[result.kind].estimateOf(arm, result);
}

/** An arm's main number in words; undefined where it is not known or may not be shown. */
export function mainEstimate<K extends ResultKind>(result: NumbersOf<K>, arm: string | undefined): Text | undefined {
  const value = estimateOf(result, arm);
  return typeof value === 'number' ? inEveryLanguage((_, prose) => kindWords[result.kind].written(value, prose)) : undefined;
}
