import { Completeness, SureMark, type ChartTable } from '@polku/charts';
import { isAbsence, isFollowed, type Evaluation } from '@polku/domain/evaluation';
import { certaintyReasons } from '@polku/domain/sentences';
import { messages } from '../messages/messages.ts';
import { useSay } from '../messages/use-say.ts';
import { trustInWords, type TopicCertainty } from './certainties.ts';
import type { ComparedPair } from './compared-pair.ts';
import { ConclusionNotes } from './conclusion-notes.tsx';
import { NumbersTable } from './numbers-table.tsx';
import { balanceLimit, balanceOf, followedShare } from './readiness.ts';
import { TrustFacts } from './trust-facts.tsx';
import { segmentInWords, titleOf } from './words.ts';

/** What each answer rests on, whether the groups were alike, and what is missing. */
export function TrustSection({
  evaluation,
  pair,
  certainties,
}: {
  readonly evaluation: Evaluation;
  readonly pair: ComparedPair | undefined;
  readonly certainties: readonly TopicCertainty[];
}) {
  const say = useSay();
  const startUp = Math.max(
    0,
    ...evaluation.results.filter(isFollowed).flatMap(({ diagnostics }) => {
      const count = diagnostics?.startUpEpisodes;
      return count === undefined || isAbsence(count) ? [] : count;
    }),
  );
  return (
    <section className="detail" id="trust" aria-labelledby="trust-question trust-heading">
      <p className="detail__question" id="trust-question">
        {say('topic.trust')}
      </p>
      <h2 id="trust-heading">{trustInWords(certainties, say)}</h2>
      <ul className="reasons">
        {certainties.map(({ topic, view, certainty: { level, loweredBy } }) => (
          <li key={topic}>
            <span>{say.text(titleOf(view))}</span>
            <SureMark level={level} locale={say.locale} />
            <span className="reasons__why">
              {loweredBy.length > 0 ? loweredBy.map((reason) => say.text(certaintyReasons[reason])).join(' ') : say('trust.noReasons')}
            </span>
          </li>
        ))}
      </ul>
      <ConclusionNotes certainties={certainties} />
      <FollowUp certainties={certainties} />
      {pair && <BalanceTable evaluation={evaluation} pair={pair} />}
      <div className="detail__foot">
        <TrustFacts className="" evaluation={evaluation} certainties={certainties} />
        {startUp > 0 && <p>{say('trust.startUp', { count: startUp })}</p>}
      </div>
    </section>
  );
}

/** A bar for each answer: how many of those who should have been followed to the end have been. */
function FollowUp({ certainties }: { readonly certainties: readonly TopicCertainty[] }) {
  const say = useSay();
  const checks = certainties.flatMap(({ topic, view }) =>
    followedShare(view.result) === undefined ? [] : [{ id: topic, label: say.text(titleOf(view)), ...view.result.diagnostics!.followUp }],
  );
  if (checks.length === 0) return null;
  return (
    <>
      <p className="detail__subtitle">{say('trust.completeness')}</p>
      <Completeness checks={checks} locale={say.locale} title={say('trust.completeness')} />
    </>
  );
}

const balanceColumns: ChartTable['columns'] = [
  { id: 'segment', label: messages['trust.segment'], align: 'start' },
  { id: 'difference', label: messages['trust.difference'], align: 'end' },
  { id: 'reading', label: messages['trust.reading'], align: 'start' },
];

function BalanceTable({ evaluation, pair }: { readonly evaluation: Evaluation; readonly pair: ComparedPair }) {
  const say = useSay();
  const balance = evaluation.results
    .filter(isFollowed)
    .map((result) => balanceOf(result, pair))
    .find((rows) => rows.some(({ standardisedMeanDifference }) => !isAbsence(standardisedMeanDifference)));
  if (!balance) return null;
  const rows = balance.map(({ level, standardisedMeanDifference: difference }) => {
    const isShown = !isAbsence(difference);
    const reading = isShown && (Math.abs(difference) < balanceLimit ? 'trust.small' : 'trust.large');
    const segment = say.text(segmentInWords(level));
    return [
      { text: segment, value: segment },
      isShown
        ? {
            text: say.number(difference, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
            value: difference,
          }
        : { text: say('answer.hidden'), value: null },
      reading ? { text: say(reading), value: say(reading) } : { text: '–', value: null },
    ];
  });
  return (
    <>
      <p className="detail__subtitle">{say('trust.balance')}</p>
      <NumbersTable caption={say('trust.balance')} numbers={{ columns: balanceColumns, rows }} />
    </>
  );
}
