import { useSay } from '../messages/use-say.ts';
import { definitionOf, type TopicResults } from './results-by-topic.ts';

/** What the pilot did not follow, and why: a gap that is named cannot be taken for a zero. */
export function NotFollowedList({ topics }: { readonly topics: readonly TopicResults[] }) {
  const say = useSay();
  const missing = topics.flatMap(({ notFollowed }) => notFollowed);
  if (missing.length === 0) return null;
  return (
    <section className="detail" aria-labelledby="not-followed">
      <h2 id="not-followed">{say('detail.notFollowedHeading')}</h2>
      <ul className="absences">
        {missing.map((result) => {
          const definition = definitionOf(result);
          return (
            <li key={result.metric}>
              {definition ? say.text(definition.label) : result.metric}
              <span>{say.text(result.sentence)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
