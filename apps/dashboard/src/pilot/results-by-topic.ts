import { isAbsence, isFollowed, type Evaluation, type FollowedResult, type NotFollowedResult, type Result } from '@polku/domain/evaluation';
import { metrics, topicIds, type MetricDefinition, type TopicId } from '@polku/domain/metrics';

/** What a pilot's data say about one question: the results in the order they are told, and what was not followed. */
export interface TopicResults {
  readonly topic: TopicId;
  readonly followed: readonly FollowedResult[];
  readonly notFollowed: readonly NotFollowedResult[];
}

const declared: Readonly<Record<string, MetricDefinition | undefined>> = metrics;

/** The declaration that a result was computed by; undefined for a metric newer than this dashboard. */
export function definitionOf(result: Result): MetricDefinition | undefined {
  return declared[result.metric];
}

/** A result's name in the address: its metric, and the instrument where the metric has one result for each. */
export function resultKey(result: Result): string {
  return isFollowed(result) && result.instrument !== undefined ? `${result.metric}.${result.instrument}` : result.metric;
}

/** True where the main estimate of at least one arm is a number. */
function hasEstimate(result: FollowedResult): boolean {
  switch (result.kind) {
    case 'duration':
      return result.arms.some((arm) => arm.servedCurve.some(({ share }) => !isAbsence(share)));
    case 'competing':
      return result.arms.some((arm) => arm.causes.some(({ curve }) => curve.some(({ incidence }) => !isAbsence(incidence))));
    case 'change':
      return result.arms.some((arm) => !isAbsence(arm.change.estimate));
    case 'trend':
      return result.arms.some((arm) => arm.occasions.some(({ mean }) => !isAbsence(mean)));
    case 'series':
      return result.arms.some((arm) => arm.points.some(({ value }) => !isAbsence(value)));
    case 'occupancy':
      return result.arms.some((arm) => arm.states.some(({ meanDays }) => !isAbsence(meanDays)));
    case 'count':
      return result.arms.some((arm) => !isAbsence(arm.value));
    default:
      return result.arms.some((arm) => !isAbsence(arm.estimate));
  }
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
