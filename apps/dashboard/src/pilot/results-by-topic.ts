import {
  isFollowed,
  type Evaluation,
  type FollowedResult,
  type NotFollowedResult,
  type Result,
  type ResultKind,
} from '@polku/domain/evaluation';
import { topicIds, type TopicId } from '@polku/domain/metrics';
import { definitionOf } from './definition-of.ts';
import { screenKind } from './screen-kind.ts';

/** What a pilot's data say about one question: the results in the order they are told, and what was not followed. */
export interface TopicResults {
  readonly topic: TopicId;
  readonly followed: readonly FollowedResult[];
  readonly notFollowed: readonly NotFollowedResult[];
}

/** A result's name in the address: its metric, and the instrument where the metric has one result for each. */
export function resultKey(result: Result): string {
  return isFollowed(result) && result.instrument !== undefined ? `${result.metric}.${result.instrument}` : result.metric;
}

/** True where the main estimate of at least one arm is a number. */
function hasEstimate(result: FollowedResult): boolean {
  const { isEstimated } = screenKind<ResultKind>(result);
  return result.arms.some(isEstimated);
}

/**
 * An evaluation's results by the question they answer. Within a question those with an estimate come first, by the rank
 * that their metric declares: the first one is the answer.
 */
export function resultsByTopic(evaluation: Evaluation): readonly TopicResults[] {
  const rank = (result: Result) => definitionOf(result)?.topic.rank ?? Number.MAX_SAFE_INTEGER;
  return topicIds.map((topic) => {
    const own = evaluation.results.filter((result) => definitionOf(result)?.topic.id === topic);
    const followed = own.filter(isFollowed);
    return {
      topic,
      followed: followed.toSorted((a, b) => Number(hasEstimate(b)) - Number(hasEstimate(a)) || rank(a) - rank(b)),
      notFollowed: own.filter((result): result is NotFollowedResult => !isFollowed(result)).toSorted((a, b) => rank(a) - rank(b)),
    };
  });
}
