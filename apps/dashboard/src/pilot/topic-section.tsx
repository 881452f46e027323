import type { Evaluation, FollowedResult } from '@polku/domain/evaluation';
import type { TopicId } from '@polku/domain/metrics';
import { Link } from '@tanstack/react-router';
import { useSay, type Say } from '../messages/use-say.ts';
import { ofPair, type ComparedPair } from './compared-pair.ts';
import { ConclusionPictures } from './conclusion-pictures.tsx';
import { definitionOf } from './definition-of.ts';
import { HowCounted } from './how-counted.tsx';
import { usePilotSearch } from './pilot-search.ts';
import { ResultPicture } from './result-picture.tsx';
import { ResultTable } from './result-table.tsx';
import { ResultViews } from './result-views.tsx';
import { resultKey, type TopicResults } from './results-by-topic.ts';
import { Sureness } from './sureness.tsx';
import { certaintyOf, conclusionOf, noteOf, titleOf, type ResultView } from './words.ts';

/** One question in detail: a result in full, and the other measures of the same question to choose from. */
export function TopicSection({
  evaluation,
  pair,
  results: { topic, followed },
}: {
  readonly evaluation: Evaluation;
  readonly pair: ComparedPair | undefined;
  readonly results: TopicResults;
}) {
  const say = useSay();
  const chosen = usePilotSearch()[topic];
  const result = followed.find((candidate) => resultKey(candidate) === chosen) ?? followed[0];
  if (!result) return null;
  const view = { evaluation, pair, result: ofPair(result, pair) };
  const label = titleOf(view);
  const note = noteOf(view);
  const certainty = certaintyOf(view);
  // One group by itself is told in its sentence; of several the sentence is too long to stand above them.
  const isOfSeveral = conclusionOf(view) !== undefined || view.result.arms.length > 1;
  const others = followed.filter((candidate) => candidate !== result);
  return (
    <section className="detail" id={topic} aria-labelledby={`${topic}-question ${topic}-heading`}>
      <p className="detail__question" id={`${topic}-question`}>
        {say(`topic.${topic}`)}
      </p>
      <h2 id={`${topic}-heading`}>{say.text(isOfSeveral ? view.result.headline : view.result.sentence)}</h2>
      {isOfSeveral && <p className="detail__result">{say.text(view.result.sentence)}</p>}
      <p className="detail__subtitle">{say(`subtitle.${result.kind}`, { metric: say.text(label), event: eventOf(say, view) })}</p>
      <ResultViews
        topic={topic}
        label={say.text(label)}
        content={{
          chart: <ResultPicture {...view} size="full" />,
          table: <ResultTable {...view} />,
          counted: <HowCounted result={view.result} />,
        }}
      />
      <ConclusionPictures {...view} />
      <div className="detail__foot">
        {certainty && <Sureness certainty={certainty} />}
        {note && <p>{say.text(note)}</p>}
      </div>
      {others.length > 0 && <OtherMeasures topic={topic} view={view} others={others} first={followed[0]} />}
    </section>
  );
}

/** What the days of a duration run to: "have reached service". */
const eventOf = (say: Say, { result }: ResultView): string => {
  const definition = definitionOf(result);
  return definition?.kind === 'duration' ? say.text(definition.phrases.halfHaveDone) : '';
};

/** More than these are asked for: a page is looked at before it is read. */
const measuresAtOnce = 4;

function OtherMeasures({
  topic,
  view,
  others,
  first,
}: {
  readonly topic: TopicId;
  readonly view: { readonly evaluation: Evaluation; readonly pair: ComparedPair | undefined };
  readonly others: readonly FollowedResult[];
  readonly first: FollowedResult | undefined;
}) {
  const say = useSay();
  const item = (result: FollowedResult) => {
    const other = { ...view, result: ofPair(result, view.pair) };
    return (
      <li key={resultKey(result)}>
        <Link
          to="."
          hash={topic}
          search={(before) => ({ ...before, [topic]: result === first ? undefined : resultKey(result) })}
          activeProps={{ 'aria-current': undefined }}
        >
          {say.text(titleOf(other))}
        </Link>
        <span>{say.text(other.result.sentence)}</span>
      </li>
    );
  };
  const rest = others.slice(measuresAtOnce);
  return (
    <nav className="measures" aria-label={`${say('detail.otherMeasures')}: ${say(`topic.${topic}`)}`}>
      <h3>{say('detail.otherMeasures')}</h3>
      <ul>{others.slice(0, measuresAtOnce).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{say('detail.moreMeasures', { count: rest.length })}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </nav>
  );
}
