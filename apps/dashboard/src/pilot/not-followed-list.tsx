import { useSay } from '../messages/use-say.ts';
import { definitionOf } from './definition-of.ts';
import type { TopicResults } from './results-by-topic.ts';

/** What the pilot did not follow, and why: a gap that is named cannot be taken for a zero. */
export function NotFollowedList({ topics }: { readonly topics: readonly TopicResults[] }) {
  const say = useSay();
  const labelsByReason = new Map<string, string[]>();
  for (const result of topics.flatMap(({ notFollowed }) => notFollowed)) {
    const definition = definitionOf(result);
    const reason = say.text(result.sentence);
    labelsByReason.set(reason, [...(labelsByReason.get(reason) ?? []), definition ? say.text(definition.label) : result.metric]);
  }
  if (labelsByReason.size === 0) return null;
  return (
    <section className="detail" aria-labelledby="not-followed">
      <h2 id="not-followed">{say('detail.notFollowedHeading')}</h2>
      <dl className="absences">
        {[...labelsByReason].map(([reason, labels]) => (
          <div key={reason}>
            <dt>{labels.join(' · ')}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
