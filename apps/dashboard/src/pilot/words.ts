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

export const noteOf = ({ result }: ResultView): Text | undefined => definitionOf(result)?.pitfalls;

/** What may be said of a result's effect: its first conclusion that compares. */
export const conclusionOf = ({ result }: Pick<ResultView, 'result'>) => {
  const [conclusion] = result.conclusions ?? [];
  return conclusion === undefined || conclusion.case === 'not_compared' ? undefined : conclusion;
};

/** How sure the result is; undefined where it compares nothing that could be sure. */
export const certaintyOf = (view: ResultView): Certainty | undefined =>
  screenKind<ResultKind>(view.result).isDescriptive ? undefined : conclusionOf(view) && view.result.certainty;
