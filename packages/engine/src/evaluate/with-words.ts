import { policies, type FollowedResult, type PolicyId } from '@polku/domain/evaluation';
import type { MetricDefinition } from '@polku/domain/metrics';
import { certaintyOf, headline, resultSentence, type SentenceContext } from '@polku/domain/sentences';
import type { ReleasedNumbers } from '../release/release.ts';
import type { Instrument } from './occasions.ts';
import type { Measurement } from './unreleased.ts';

/** Puts a released result into words: only what may be shown can be said. */
export function withWords(
  numbers: ReleasedNumbers,
  metric: MetricDefinition,
  { pilot, instruments }: Measurement,
  policy: PolicyId,
): FollowedResult {
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
  const words = (said: ReleasedNumbers) => ({
    certainty: certaintyOf(said, context),
    headline: headline(said, context),
    sentence: resultSentence(said, metric, context),
  });
  return {
    ...numbers,
    ...(instrument === undefined ? {} : { instrumentScale: scaleOf(instrument) }),
    ...words(numbers),
    comparisonWords: numbers.comparisons.map(({ arm, reference }) => ({ arm, reference, ...words(comparing(numbers, arm, reference)) })),
  };
}

const scaleOf = ({ label, minimum, maximum, higherIsBetter }: Instrument) => ({ label, minimum, maximum, higherIsBetter });

/** The result with this comparison alone: words are made of a result's first one. */
function comparing(numbers: ReleasedNumbers, arm: string, reference: string): ReleasedNumbers {
  return {
    ...numbers,
    comparisons: numbers.comparisons.filter((each) => each.arm === arm && each.reference === reference),
  } as ReleasedNumbers;
}
