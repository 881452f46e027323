import type { Evaluation } from '@polku/domain';
import { useSay } from '../messages/use-say.ts';
import { dataQuality } from './readiness.ts';

/** How complete and orderly the data are, as far as it may be shown. */
export function TrustFacts({ evaluation, className }: { readonly evaluation: Evaluation; readonly className: string }) {
  const say = useSay();
  const { followedShare, knownSegmentShare, orderViolations } = dataQuality(evaluation);
  const percent = (share: number) => say.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const facts = [
    followedShare !== undefined && say('trust.followUp', { share: percent(followedShare) }),
    knownSegmentShare !== undefined && say('trust.segments', { share: percent(knownSegmentShare) }),
    orderViolations !== undefined && say('trust.order', { count: orderViolations }),
  ].filter((fact) => typeof fact === 'string');
  return <p className={className}>{facts.length > 0 ? facts.join(' · ') : say('trust.countsOnly')}</p>;
}
