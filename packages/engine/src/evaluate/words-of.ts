import { policies, type NumbersOf, type PolicyId, type ResultKind } from '@polku/domain/evaluation';
import type { MetricDefinition } from '@polku/domain/metrics';
import { certaintyOf, headline, resultSentence, type SentenceContext } from '@polku/domain/sentences';
import type { Measured } from '../estimate/unreleased.ts';
import type { Instrument } from '../reduce/occasions.ts';
import type { Released, Words } from '../release/release.ts';

/** What is said of a released result, by its first conclusion and by each other one. Only what may be shown can be said. */
export function wordsOf<K extends ResultKind>(
  numbers: Released<NumbersOf<K>>,
  metric: MetricDefinition,
  { pilot, instruments }: Pick<Measured, 'pilot' | 'instruments'>,
  policy: PolicyId,
): Words {
  const planned = pilot.plan.find((each) => each.metric === numbers.metric);
  const instrument = instruments.find(({ id }) => id === numbers.instrument);
  const context: SentenceContext = {
    margin: planned?.margin ?? null,
    arms: pilot.arms,
    direction: metric.direction,
    minimumCount: policies[policy].minimumCount,
    ...(instrument === undefined ? {} : { instrument }),
  };
  const words = (said: NumbersOf<K>) => ({ headline: headline(said, metric, context), sentence: resultSentence(said, metric, context) });
  const { conclusions = [] } = numbers;
  return {
    ...(instrument === undefined ? {} : { instrumentScale: scaleOf(instrument) }),
    certainty: certaintyOf(numbers),
    ...words(numbers),
    ...(conclusions.length > 1
      ? { conclusionWords: conclusions.map((conclusion) => ({ arm: conclusion.arm, ...words({ ...numbers, conclusions: [conclusion] }) })) }
      : {}),
  };
}

const scaleOf = ({ label, minimum, maximum, higherIsBetter }: Instrument) => ({ label, minimum, maximum, higherIsBetter });
