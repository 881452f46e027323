import type { Text } from '@polku/domain';
import type { Certainty, Evaluation, FollowedResult, ResultKind } from '@polku/domain/evaluation';
import { segments } from '@polku/domain/reference';
import type { ComparedPair } from './compared-pair.ts';
import { definitionOf } from './definition-of.ts';
import { screenKind } from './screen-kind.ts';

/** A result as one pair of groups sees it, with the evaluation it stands in. */
export interface ResultView {
  readonly evaluation: Evaluation;
  readonly result: FollowedResult;
  readonly pair: ComparedPair | undefined;
}

const same = (name: string): Text => ({ fi: name, sv: name, en: name });

/** What a result measures: its metric, or the instrument where a metric has one result for each. */
export const titleOf = ({ result }: Pick<ResultView, 'result'>): Text =>
  result.instrumentScale?.label ?? definitionOf(result)?.label ?? same(result.metric);

const knownSegments: Readonly<Record<string, { readonly label: Text } | undefined>> = segments;

/** A segment in words; one of a package's own, which Polku has no words for, by its id. */
export const segmentInWords = (segment: string): Text => knownSegments[segment]?.label ?? same(segment);

/** A result's words about the pair that the reader looks at; about the first pair where it has none of its own. */
function wordsOf({ result, pair }: ResultView) {
  return result.comparisonWords?.find(({ arm, reference }) => arm === pair?.arm && reference === pair.reference) ?? result;
}

export const headlineOf = (view: ResultView): Text => wordsOf(view).headline;
export const sentenceOf = (view: ResultView): Text => wordsOf(view).sentence;
export const noteOf = ({ result }: ResultView): Text | undefined => definitionOf(result)?.pitfalls;

/** How sure the result is; undefined where it compares nothing that could be sure. */
export const certaintyOfPair = (view: ResultView): Certainty | undefined =>
  screenKind<ResultKind>(view.result).isDescriptive ? undefined : wordsOf(view).certainty;
