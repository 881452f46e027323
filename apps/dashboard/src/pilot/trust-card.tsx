import { SureMark } from '@polku/charts';
import type { Evaluation } from '@polku/domain/evaluation';
import { useSay } from '../messages/use-say.ts';
import { trustInWords, type TopicCertainty } from './certainties.ts';
import { TrustFacts } from './trust-facts.tsx';

/** The fourth question, asked of the other answers: what of this may be believed today. */
export function TrustCard({
  evaluation,
  certainties,
}: {
  readonly evaluation: Evaluation;
  readonly certainties: readonly TopicCertainty[];
}) {
  const say = useSay();
  return (
    <article className="answer" aria-labelledby="answer-trust">
      <h3 className="answer__question" id="answer-trust">
        {say('topic.trust')}
      </h3>
      <p className="answer__sentence">{trustInWords(certainties, say)}</p>
      <ul className="answer__picture sureness">
        {certainties.map(({ topic, certainty }) => (
          <li key={topic}>
            <span>{say(`topic.${topic}.short`)}</span>
            <SureMark level={certainty.level} locale={say.locale} />
          </li>
        ))}
      </ul>
      <TrustFacts className="answer__numbers" evaluation={evaluation} certainties={certainties} />
      <div className="answer__sure" />
      <a className="answer__more" href="#trust" aria-label={say('answer.moreAbout', { metric: say('topic.trust') })}>
        {say('answer.more')}
      </a>
    </article>
  );
}
