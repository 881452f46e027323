import { isAbsence } from '../evaluation/absence.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { ResultKind } from '../evaluation/results.ts';
import type { KindEffect } from '../kinds/kind-words.ts';
import { kindWords } from '../kinds/words.ts';
import { isOfKind, type MetricDefinition } from '../metrics/definition.ts';
import { definitionOfResult } from '../metric-facts/published-form.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import { basisSentence, hint, isHint } from './basis-sentence.ts';
import { notComparedSentence } from './not-compared-sentence.ts';
import { caseMixSentence } from './case-mix-sentence.ts';
import { certaintyOf } from './certainty.ts';
import type { SentenceContext } from './context.ts';
import { effectSentence } from './effect-sentence.ts';
import { leadingEffect, verdictOf } from './leading-effect.ts';
import { inEveryLanguage, joinTexts } from './prose.ts';
import { fewTeamsReservation, noComparison, responseReservation } from './reservations.ts';

/**
 * Says a released result in words: how large the effect is and how sure it is, together; then what limits it. The leading
 * comparison is the first; without one, each arm is described and none compared.
 *
 * A causal verb stands only where the plan was locked before the results and either chance made the groups, or nothing at
 * all speaks against the comparison. Without a margin in the plan the words stop at "probably": nobody agreed what would
 * be enough.
 *
 * @param result only released numbers: what is suppressed cannot be said.
 * @throws Error where the result is not of the metric's kind.
 */
export function resultSentence<K extends ResultKind>(result: NumbersOf<K>, declared: MetricDefinition, given: SentenceContext): Text {
  const metric = definitionOfResult(declared, result);
  if (!isOfKind(metric, result.kind)) throw new Error(`a result of kind ${result.kind} does not belong to a metric of kind ${metric.kind}`);
  const context = { ...given, direction: metric.direction };
  const { armSentence, effect: kind } = kindWords[result.kind];
  const effect = leadingEffect(result, context);
  if (kind === undefined || effect === undefined) {
    const described = eachArm(result.arms, context, (arm) => armSentence(arm, metric, context));
    // A kind without effects never compares: it needs no reason.
    return kind === undefined ? described : notComparedSentence(described, result.conclusions?.[0]);
  }
  if (isAbsence(effect)) return kind.absence?.(effect, result, metric) ?? absenceSentence(effect, context);
  const [conclusion] = result.conclusions ?? [];
  if (conclusion !== undefined)
    return joinTexts([
      isHint(conclusion) ? hint : undefined,
      effectSentence(effect, kind.words(metric, result), context, earnsCausalWords(result, context)),
      basisSentence(conclusion, context),
      conclusion.case === 'cannot_be_told' ? undefined : fewTeamsReservation(result, context),
    ]);
  return joinTexts([
    effectSentence(effect, kind.words(metric, result), context, earnsCausalWords(result, context)),
    caseMixSentence(result),
    responseReservation(comparedResponseRates(kind, result)),
    verdictOf(effect, context) === 'cannot_be_told' ? undefined : fewTeamsReservation(result, context),
  ]);
}

/** Reasons for doubt that a locked, randomised comparison may not have; any other design may have none at all. */
const failedDiagnostics = ['groups_not_comparable', 'much_missing'] as const;

function earnsCausalWords<K extends ResultKind>(result: NumbersOf<K>, context: SentenceContext): boolean {
  if (context.planLockedOn === null) return false;
  const { loweredBy } = certaintyOf(result, context);
  const [conclusion] = result.conclusions ?? [];
  if (conclusion !== undefined && conclusion.basis !== 'randomised') return false;
  return context.design === 'randomised' ? !failedDiagnostics.some((reason) => loweredBy.includes(reason)) : loweredBy.length === 0;
}

function comparedResponseRates<K extends ResultKind>({ responseRate }: KindEffect<K>, { arms, comparisons: [first] }: NumbersOf<K>) {
  if (responseRate === undefined) return [];
  return arms.filter(({ arm }) => arm === first?.arm || arm === first?.reference).map(responseRate);
}

/** One arm's sentence as it is; of several, each behind its label. */
function eachArm<Arm extends { readonly arm: string }>(
  arms: readonly Arm[],
  context: SentenceContext,
  sentenceOf: (arm: Arm) => Text,
): Text {
  const [only, ...others] = arms;
  if (only === undefined) return noComparison;
  if (others.length === 0) return sentenceOf(only);
  return joinTexts(
    arms.map((arm) => {
      const label = context.arms.find(({ id }) => id === arm.arm)?.label ?? arm.arm;
      const sentence = sentenceOf(arm);
      return inEveryLanguage((locale) => `${label}: ${sentence[locale]}`);
    }),
  );
}
