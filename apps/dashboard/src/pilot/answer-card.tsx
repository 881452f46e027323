import type { Evaluation } from '@polku/domain/evaluation';
import { useSay } from '../messages/use-say.ts';
import { type ComparedPair, ofPair } from './compared-pair.ts';
import { ResultPicture } from './result-picture.tsx';
import { definitionOf } from './definition-of.ts';
import type { TopicResults } from './results-by-topic.ts';
import { Sureness } from './sureness.tsx';
import { certaintyOf, conclusionOf } from './words.ts';

interface AnswerProps {
  readonly evaluation: Evaluation;
  readonly pair: ComparedPair | undefined;
  readonly results: TopicResults;
}

/** One of the steering group's questions with its answer: a sentence, a picture, the numbers, and how sure they are. */
export function AnswerCard({ evaluation, pair, results }: AnswerProps) {
  const say = useSay();
  const { topic, followed } = results;
  const result = followed[0];
  if (!result) return <UnansweredCard results={results} />;
  const shown = ofPair(result, pair);
  const view = { evaluation, result: shown, pair };
  const definition = definitionOf(result);
  const certainty = certaintyOf(view);
  // Where nothing is compared there is no verdict: of one group what was found is the answer, of several it is told below.
  const isShort = conclusionOf(view) !== undefined || shown.arms.length > 1;
  return (
    <article className="answer" aria-labelledby={`answer-${topic}`}>
      <h3 className="answer__question" id={`answer-${topic}`}>
        {say(`topic.${topic}`)}
      </h3>
      <p className="answer__sentence">{say.text(isShort ? view.result.headline : view.result.sentence)}</p>
      <div className="answer__picture">
        <ResultPicture {...view} size="card" />
      </div>
      <p className="answer__numbers">{isShort && say.text(view.result.sentence)}</p>
      <div className="answer__sure">{certainty && <Sureness certainty={certainty} most={2} />}</div>
      <a
        className="answer__more"
        href={`#${topic}`}
        aria-label={say('answer.moreAbout', { metric: definition ? say.text(definition.label) : result.metric })}
      >
        {say('answer.more')}
      </a>
    </article>
  );
}

/** A question that the pilot's data cannot answer, or have not yet: it says why, and looks like nothing that was measured. */
function UnansweredCard({ results: { topic, notFollowed } }: { readonly results: TopicResults }) {
  const say = useSay();
  const reason = notFollowed[0];
  return (
    <article className="answer answer--unanswered" aria-labelledby={`answer-${topic}`}>
      <h3 className="answer__question" id={`answer-${topic}`}>
        {say(`topic.${topic}`)}
      </h3>
      <p className="answer__sentence">{say(reason ? 'answer.notFollowed' : 'answer.notYet')}</p>
      <div className="answer__blank" aria-hidden="true" />
      <p className="answer__numbers">{reason && say.text(reason.sentence)}</p>
    </article>
  );
}
