import { isFollowed, ofIntervention, type Evaluation, type FollowedResult } from '@polku/domain/evaluation';

/** Two groups that are compared: differences are `arm` minus `reference`. */
export interface ComparedPair {
  readonly arm: string;
  readonly reference: string;
}

/** Every pair that some result compares, in the engine's order. */
export function comparedPairs(evaluation: Evaluation): readonly ComparedPair[] {
  const pairs = new Map<string, ComparedPair>();
  for (const result of evaluation.results.filter(isFollowed)) {
    for (const { arm, reference } of result.comparisons) pairs.set(`${arm} ${reference}`, { arm, reference });
  }
  return [...pairs.values()];
}

/** The pair that the address asks for, or the first; undefined where a pilot has nothing to compare with. */
export function choosePair(
  pairs: readonly ComparedPair[],
  asked: { readonly arm?: string; readonly against?: string },
): ComparedPair | undefined {
  return pairs.find(({ arm, reference }) => reference === asked.against && (asked.arm === undefined || arm === asked.arm)) ?? pairs[0];
}

/** The result as that pair sees it: its two arms, their numbers, and what is concluded of the intervention. Without a pair the result stays whole. */
export function ofPair<R extends FollowedResult>(result: R, pair: ComparedPair | undefined): R {
  if (!pair) return result;
  const isOfPair = ({ arm }: { arm: string }) => arm === pair.arm || arm === pair.reference;
  const arms = result.arms.filter(isOfPair);
  return {
    ...ofIntervention(result, pair.arm),
    // A count that is known for the pilot as a whole belongs to no arm of the pair, yet is part of the answer.
    arms: arms.length > 0 ? arms : result.arms,
    comparisons: result.comparisons.filter(({ arm, reference }) => arm === pair.arm && reference === pair.reference),
  };
}
