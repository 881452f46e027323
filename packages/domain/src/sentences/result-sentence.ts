import { isAbsence } from '../evaluation/absence.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { ResultKind } from '../evaluation/results.ts';
import type { KindEffect } from '../kinds/kind-words.ts';
import { kindWords } from '../kinds/words.ts';
import { isOfKind, type MetricDefinition } from '../metrics/definition.ts';
import { definitionOfResult } from '../metric-facts/published-form.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import { basisSentence, hint, isHint } from './basis-sentence.ts';
import { labelOf, type SentenceContext } from './context.ts';
import { effectSentence } from './effect-sentence.ts';
import { leadingEffect } from './leading-effect.ts';
import { notComparedSentence } from './not-compared-sentence.ts';
import { afterColon, inEveryLanguage, joinTexts } from './prose.ts';
import { fewTeamsReservation, responseReservation } from './reservations.ts';

/**
 * Says a released result in words: what its first conclusion lets be said of the effect, how large it is and how sure, together; what it
 * is compared with and what is taken off; then what limits it. Without a conclusion that compares, each arm is described, and why none
 * is compared.
 *
 * A causal verb stands only where the lot made the groups and nothing of it failed. A result of several interventions is said of each
 * with its own conclusion first.
 *
 * @param result only released numbers: what is suppressed cannot be said.
 * @throws Error where the result is not of the metric's kind.
 */
export function resultSentence<K extends ResultKind>(result: NumbersOf<K>, declared: MetricDefinition, given: SentenceContext): Text {
  const metric = definitionOfResult(declared, result);
  if (!isOfKind(metric, result.kind)) throw new Error(`a result of kind ${result.kind} does not belong to a metric of kind ${metric.kind}`);
  const context = { ...given, direction: metric.direction };
  const { armSentence, nothingYet, effect: kind } = kindWords[result.kind];
  const effect = leadingEffect(result, context);
  const [conclusion] = result.conclusions ?? [];
  if (kind === undefined || conclusion === undefined || effect === undefined) {
    const nothing = isUnknown(result) ? nothingYet?.(result, metric) : undefined;
    if (nothing !== undefined) return nothing;
    return joinTexts([eachArm(result.arms, context, (arm) => armSentence(arm, metric, context)), notComparedSentence(result)]);
  }
  if (isAbsence(effect)) return absenceSentence(effect, context);
  const said = effectSentence(effect, kind.words(metric, result), context, conclusion, earnsCausalWords(conclusion));
  const basis = basisSentence(conclusion, context);
  const intervention = `${labelOf(context, conclusion.arm)}:`;
  const isNamedFirst = basis !== undefined && !isHint(conclusion) && effect.said !== 'cannot_be_told';
  return joinTexts([
    isNamedFirst
      ? afterColon(intervention, said)
      : isHint(conclusion)
        ? inEveryLanguage((locale) => afterColon(hint[locale], said)[locale])
        : said,
    isNamedFirst || basis === undefined ? basis : afterColon(intervention, basis),
    responseReservation(responseRatesOf(kind, result, conclusion)),
    effect.said === 'cannot_be_told' ? undefined : fewTeamsReservation(conclusion, context),
  ]);
}

const isUnknown = <K extends ResultKind>(result: NumbersOf<K>): boolean =>
  result.arms.every((arm) => {
    const own = kindWords[result.kind].estimateOf(arm, result);
    return own === undefined || isAbsence(own);
  });

/** What a comparison by lot may not have, if it is to name a cause. */
const spoilsLot: readonly Conclusion['loweredBy'][number][] = [
  'groups_not_comparable',
  'much_missing',
  'plan_not_locked',
  'exploratory',
  'before_decision_day',
  'exits_disagree',
  'ratio_disagrees',
];

const earnsCausalWords = ({ basis, loweredBy }: Conclusion): boolean =>
  basis === 'randomised' && !loweredBy.some((reason) => spoilsLot.includes(reason));

function responseRatesOf<K extends ResultKind>({ responseRate }: KindEffect<K>, { arms }: NumbersOf<K>, { arm, references }: Conclusion) {
  return responseRate === undefined ? [] : arms.filter((each) => each.arm === arm || references.includes(each.arm)).map(responseRate);
}

/** What follows a label and its colon has no colon of its own: why a number is not there stands behind a dash. */
const withoutColon = (text: Text): Text => inEveryLanguage((locale) => text[locale].replace(/^([^:.]+): /, '$1 – '));

/** One arm's sentence as it is; of several, each behind its label. */
function eachArm<Arm extends { readonly arm: string }>(
  arms: readonly Arm[],
  context: SentenceContext,
  sentenceOf: (arm: Arm) => Text,
): Text {
  const [only, ...others] = arms;
  if (only === undefined) return absenceSentence({ absent: 'not_estimable', reason: 'no_data' }, context);
  if (others.length === 0) return sentenceOf(only);
  return joinTexts(arms.map((arm) => afterColon(`${labelOf(context, arm.arm)}:`, withoutColon(sentenceOf(arm)))));
}
