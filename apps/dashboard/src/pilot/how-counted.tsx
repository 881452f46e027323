import { isAbsence, type FollowedResult } from '@polku/domain/evaluation';
import { definitionInWords, timeBoundInWords, timeBoundOf } from '@polku/domain/metrics';
import { useSay } from '../messages/use-say.ts';
import { definitionOf } from './definition-of.ts';

const exclusions = ['event_before_start', 'never_started', 'never_at_risk', 're_referral'] as const;
const isExclusion = (reason: string): reason is (typeof exclusions)[number] => exclusions.some((known) => known === reason);

/** The definition behind a number, what a reader may get wrong, and whom it leaves out. */
export function HowCounted({ result }: { readonly result: FollowedResult }) {
  const say = useSay();
  const definition = definitionOf(result);
  if (!definition) return null;
  const excluded = (result.diagnostics?.excluded ?? []).filter(({ n }) => isAbsence(n) || n > 0);
  return (
    <dl className="counted">
      <div>
        <dt>{say('counted.who')}</dt>
        <dd>{say.text(definitionInWords(definition))}</dd>
        <dd>{say.text(timeBoundInWords(timeBoundOf(definition)))}</dd>
      </div>
      <div>
        <dt>{say('counted.pitfalls')}</dt>
        <dd>{say.text(definition.pitfalls)}</dd>
      </div>
      <div>
        <dt>{say('counted.method')}</dt>
        <dd>{say('counted.reference', { call: definition.reference })}</dd>
        {excluded.map(({ reason, n }) => (
          <dd key={reason}>
            {say('counted.excluded', {
              count: isAbsence(n) ? say('answer.hidden') : say.number(n),
              reason: isExclusion(reason) ? say(`excluded.${reason}`) : reason,
            })}
          </dd>
        ))}
        <dd>{say('counted.version', { version: result.metricVersion, source: definition.source })}</dd>
      </div>
    </dl>
  );
}
