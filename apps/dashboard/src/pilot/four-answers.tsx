import type { Evaluation } from '@polku/domain';
import { AnswerCard } from './answer-card.tsx';
import type { TopicCertainty } from './certainties.ts';
import type { ComparedPair } from './compared-pair.ts';
import type { TopicResults } from './results-by-topic.ts';
import { TrustCard } from './trust-card.tsx';

/** The first three questions in the steering group's order; the fourth, trust, is asked of the first three. */
const askedTopics = ['speed', 'work', 'ability'] as const;
/** What a pilot followed instead, told where it left some of the questions unanswered. */
const furtherTopics = ['reach', 'experience'] as const;

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
  const further = askedTopics.every(isAnswered) ? [] : furtherTopics.filter(isAnswered);
  return (
    <div className="answers">
      {askedTopics.map((topic) => {
        const results = resultsOf(topic);
        return results && <AnswerCard key={topic} evaluation={evaluation} pair={pair} results={results} />;
      })}
      <TrustCard evaluation={evaluation} certainties={certainties} />
      {further.map((topic) => {
        const results = resultsOf(topic);
        return results && <AnswerCard key={topic} evaluation={evaluation} pair={pair} results={results} />;
      })}
    </div>
  );
}
