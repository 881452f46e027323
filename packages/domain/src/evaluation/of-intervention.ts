import type { FollowedResult } from './evaluation.ts';

/** A result as it is told of one intervention: its conclusion first, with its words; the result itself where it concludes nothing of it. */
export function ofIntervention<R extends FollowedResult>(result: R, arm: string | undefined): R {
  const conclusion = result.conclusions?.find((each) => each.arm === arm);
  if (conclusion === undefined) return result;
  const words = result.conclusionWords?.find((each) => each.arm === arm);
  return {
    ...result,
    ...(words && { headline: words.headline, sentence: words.sentence }),
    conclusions: [conclusion, ...result.conclusions!.filter((each) => each !== conclusion)],
    certainty: { level: conclusion.certainty, loweredBy: conclusion.loweredBy },
  };
}
