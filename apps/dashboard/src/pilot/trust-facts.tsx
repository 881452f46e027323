import type { Evaluation } from '@polku/domain/evaluation';
import { useSay } from '../messages/use-say.ts';
import type { TopicCertainty } from './certainties.ts';
import { dataQuality, followedShare } from './readiness.ts';

/** How complete and orderly the data are, as far as it may be shown; of the answers' follow-up, the weakest. */
export function TrustFacts({
  evaluation,
  certainties,
  className,
}: {
  readonly evaluation: Evaluation;
  readonly certainties: readonly TopicCertainty[];
  readonly className: string;
}) {
  const say = useSay();
  const { knownSegmentShare, orderViolations } = dataQuality(evaluation);
  const percent = (share: number) => say.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const [weakest] = certainties
    .flatMap(({ topic, view }) => {
      const share = followedShare(view.result);
      return share === undefined ? [] : [{ topic, share }];
    })
    .toSorted((a, b) => a.share - b.share);
  const facts = [
    weakest && say('trust.followUp', { topic: say(`topic.${weakest.topic}.short`), share: percent(weakest.share) }),
    knownSegmentShare !== undefined && say('trust.segments', { share: percent(knownSegmentShare) }),
    orderViolations !== undefined && say('trust.order', { count: orderViolations }),
  ].filter((fact) => typeof fact === 'string');
  return <p className={className}>{facts.length > 0 ? facts.join(' · ') : say('trust.countsOnly')}</p>;
}
