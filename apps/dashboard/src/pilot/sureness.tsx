import { SureMark } from '@polku/charts';
import type { Certainty } from '@polku/domain/evaluation';
import { certaintyReasons } from '@polku/domain/sentences';
import { useSay } from '../messages/use-say.ts';

/** How sure a result is: the mark with its word, and what makes it less sure, or the first `most` of the reasons. */
export function Sureness({ certainty: { level, loweredBy }, most }: { readonly certainty: Certainty; readonly most?: number }) {
  const say = useSay();
  const reasons = loweredBy.slice(0, most).map((reason) => say.text(certaintyReasons[reason]));
  return (
    <div className="sure">
      <SureMark level={level} locale={say.locale} />
      {reasons.length > 0 && <span>{reasons.join(' ')}</span>}
    </div>
  );
}
