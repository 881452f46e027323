import type { Certainty, Evaluation } from '@polku/domain/evaluation';
import type { TopicId } from '@polku/domain/metrics';
import type { Say } from '../messages/use-say.ts';
import { ofPair, type ComparedPair } from './compared-pair.ts';
import type { TopicResults } from './results-by-topic.ts';
import { certaintyOf, type ResultView } from './words.ts';

/** How sure the answer to a question is. */
export interface TopicCertainty {
  readonly topic: TopicId;
  readonly view: ResultView;
  readonly certainty: Certainty;
}

/** The level from which on an answer may be relied on: fairly sure. */
const reliable = 2;

/** How sure the answer to each question is; what only counts or describes has no place here. */
export function topicCertainties(
  evaluation: Evaluation,
  pair: ComparedPair | undefined,
  topics: readonly TopicResults[],
): readonly TopicCertainty[] {
  return topics.flatMap(({ topic, followed: [result] }) => {
    if (!result) return [];
    const view = { evaluation, pair, result: ofPair(result, pair) };
    const certainty = certaintyOf(view);
    return certainty ? [{ topic, view, certainty }] : [];
  });
}

/** The answer to “can we trust it yet?”: which of the other answers may be relied on. */
export function trustInWords(certainties: readonly TopicCertainty[], say: Say): string {
  const named = (isSure: boolean) =>
    say.list(certainties.filter(({ certainty }) => certainty.level >= reliable === isSure).map(({ topic }) => say(`topic.${topic}.short`)));
  const [sure, unsure] = [named(true), named(false)];
  if (sure === '') return say('trust.none');
  return unsure === '' ? say('trust.all', { sure }) : say('trust.some', { sure, unsure });
}
