import type { Evaluation, FollowedResult, ResultKind } from '@polku/domain/evaluation';
import { AnswerCard } from './answer-card.tsx';
import type { TopicCertainty } from './certainties.ts';
import type { ComparedPair } from './compared-pair.ts';
import type { TopicResults } from './results-by-topic.ts';
import { screenKind } from './screen-kind.ts';
import { TrustCard } from './trust-card.tsx';

/** The first three questions in the steering group's order; the fourth, trust, is asked of the first three. */
const askedTopics = ['speed', 'work', 'ability'] as const;
/** What a pilot followed instead, told where it left some of the questions unanswered. */
const furtherTopics = ['reach', 'experience'] as const;

function isAnswer(result: FollowedResult): boolean {
  const { isAnswer: answers } = screenKind<ResultKind>(result);
  return answers === undefined || result.arms.some(answers);
}

/** Whether every question was asked: of a part of the answers it cannot be told how far to trust them. */
export const isWhole = (topics: readonly TopicResults[]): boolean =>
  askedTopics.every((asked) =>
    topics.some(({ topic, followed, notFollowed }) => topic === asked && followed.length + notFollowed.length > 0),
  );

export function FourAnswers({
  evaluation,
  pair,
  topics,
  certainties,
}: {
  readonly evaluation: Evaluation;
  readonly pair: ComparedPair | undefined;
  readonly topics: readonly TopicResults[];
  readonly certainties: readonly TopicCertainty[];
}) {
  const resultsOf = (id: TopicResults['topic']) => topics.find(({ topic }) => topic === id);
  const isAnswered = (topic: TopicResults['topic']) => (resultsOf(topic)?.followed.length ?? 0) > 0;
  const further = askedTopics.every(isAnswered) ? [] : furtherTopics.filter((topic) => resultsOf(topic)?.followed.some(isAnswer));
  return (
    <div className="answers" data-cards={askedTopics.length + further.length + 1}>
      {[...askedTopics, ...further].map((topic) => {
        const results = resultsOf(topic);
        return results && <AnswerCard key={topic} evaluation={evaluation} pair={pair} results={results} />;
      })}
      {isWhole(topics) && <TrustCard evaluation={evaluation} certainties={certainties} />}
    </div>
  );
}
