import { policies, type NumbersOf, type PolicyId, type ResultKind } from '@polku/domain/evaluation';
import type { MetricDefinition } from '@polku/domain/metrics';
import { certaintyOf, headline, resultSentence, type SentenceContext } from '@polku/domain/sentences';
import type { Measured } from '../estimate/unreleased.ts';
import type { Instrument } from '../reduce/occasions.ts';
import type { Released, Words } from '../release/release.ts';

/** What is said of a released result: of its first comparison, and of each by itself. Only what may be shown can be said. */
export function wordsOf<K extends ResultKind>(
  numbers: Released<NumbersOf<K>>,
  metric: MetricDefinition,
  { pilot, instruments }: Pick<Measured, 'pilot' | 'instruments'>,
  policy: PolicyId,
): Words {
  const planned = pilot.plan.find((each) => each.metric === numbers.metric);
  const instrument = instruments.find(({ id }) => id === numbers.instrument);
  const context: SentenceContext = {
    design: pilot.design,
    planLockedOn: planned?.lockedOn ?? null,
    margin: planned?.margin ?? null,
    asksNonInferiority: planned?.direction === 'non_inferior',
    arms: pilot.arms,
    direction: metric.direction,
    minimumCount: policies[policy].minimumCount,
    ...(instrument === undefined ? {} : { instrument }),
  };
  const words = (said: NumbersOf<K>) => ({
    certainty: certaintyOf(said, context),
    headline: headline(said, context),
    sentence: resultSentence(said, metric, context),
  });
  return {
    ...(instrument === undefined ? {} : { instrumentScale: scaleOf(instrument) }),
    ...words(numbers),
    comparisonWords: numbers.comparisons.map((comparison) => ({
      arm: comparison.arm,
      reference: comparison.reference,
      // Words are made of a result's first comparison.
      ...words({ ...numbers, comparisons: [comparison] }),
    })),
  };
}

const scaleOf = ({ label, minimum, maximum, higherIsBetter }: Instrument) => ({ label, minimum, maximum, higherIsBetter });
