import { isAbsence, type Absence } from '../evaluation/absence.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence, cannotBeCalculated, tooEarlySentence } from './absences.ts';
import { caseMixSentence } from './case-mix-sentence.ts';
import { certaintyOf } from './certainty.ts';
import type { SentenceContext } from './context.ts';
import { countSentence } from './count-sentence.ts';
import { durationArmSentence, durationWords } from './duration-sentence.ts';
import { effectSentence, type EffectWords } from './effect-sentence.ts';
import { leadingEffect, leadingOutcome, verdictOf, type WordlessResult } from './leading-effect.ts';
import { inEveryLanguage, joinTexts } from './prose.ts';
import { fewTeamsReservation, noComparison, responseReservation } from './reservations.ts';
import { changeArmSentence, changeWords, promoterArmSentence, promoterWords } from './score-sentence.ts';
import { trendArmSentence, trendWords } from './trend-sentence.ts';
import { occupancySentence } from './occupancy-sentence.ts';
import { seriesSentence } from './series-sentence.ts';
import { outcomeArmSentence, outcomeWords, proportionArmSentence, proportionWords } from './share-sentence.ts';

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
export function resultSentence(result: WordlessResult, metric: MetricDefinition, given: SentenceContext): Text {
  const context = { ...given, direction: metric.direction };
  const effect = leadingEffect(result, context);
  if (effect === undefined) return armsSentence(result, metric, context);
  if (isAbsence(effect)) return absentEffectSentence(effect, result, metric, context);
  return joinTexts([
    effectSentence(effect, wordsOf(result, metric), context, earnsCausalWords(result, context)),
    caseMixSentence(result),
    responseReservation(comparedResponseRates(result)),
    verdictOf(effect, context) === 'cannot_be_told' ? undefined : fewTeamsReservation(result, context),
  ]);
}

function wordsOf(result: WordlessResult, metric: MetricDefinition): EffectWords {
  switch (metric.kind) {
    case 'duration':
      return durationWords(metric);
    case 'competing': {
      const at = result.kind === 'competing' ? leadingOutcome(result) : undefined;
      if (at === undefined) throw unlikeKinds(result, metric);
      return outcomeWords(metric, at.day);
    }
    case 'proportion':
      return proportionWords(metric);
    case 'change':
      return changeWords(metric);
    case 'trend':
      return trendWords(metric);
    case 'score':
      return promoterWords(metric);
    case 'series':
    case 'occupancy':
    case 'count':
      throw unlikeKinds(result, metric);
  }
}

function unlikeKinds(result: WordlessResult, metric: MetricDefinition): Error {
  return new Error(`a result of kind ${result.kind} does not belong to a metric of kind ${metric.kind}`);
}

/** Reasons for doubt that a locked, randomised comparison may not have; any other design may have none at all. */
const failedDiagnostics = ['groups_not_comparable', 'much_missing'] as const;

function earnsCausalWords(result: WordlessResult, context: SentenceContext): boolean {
  if (context.planLockedOn === null) return false;
  const { loweredBy } = certaintyOf(result, context);
  return context.design === 'randomised' ? !failedDiagnostics.some((reason) => loweredBy.includes(reason)) : loweredBy.length === 0;
}

function comparedResponseRates(result: WordlessResult) {
  if (result.kind !== 'change') return [];
  const [comparison] = result.comparisons;
  return result.arms.filter(({ arm }) => arm === comparison?.arm || arm === comparison?.reference).map(({ responseRate }) => responseRate);
}

/** Why there is no difference to tell, as exactly as the released numbers allow. */
function absentEffectSentence(absence: Absence, result: WordlessResult, metric: MetricDefinition, context: SentenceContext): Text {
  if (result.kind === 'competing' && absence.absent === 'too_early') {
    const { complete, potential } = result.diagnostics?.followUp ?? {};
    const day = leadingOutcome(result)?.day;
    if (typeof complete === 'number' && typeof potential === 'number' && complete < potential && day !== undefined)
      return tooEarlySentence(complete / potential, day);
  }
  if ('nobodyYet' in metric.phrases && nobodyHadTheEvent(result)) return cannotBeCalculated(metric.phrases.nobodyYet);
  return absenceSentence(absence, context);
}

function nobodyHadTheEvent(result: WordlessResult): boolean {
  if (result.kind === 'duration') return result.arms.every(({ events }) => events === 0);
  return result.kind === 'competing' && result.arms.every(({ causes }) => causes[0]?.events === 0);
}

/** What is known of each arm where nothing is compared. */
function armsSentence(result: WordlessResult, metric: MetricDefinition, context: SentenceContext): Text {
  if (result.kind === 'duration' && metric.kind === 'duration')
    return eachArm(result.arms, context, (arm) => durationArmSentence(arm, metric, context));
  if (result.kind === 'competing' && metric.kind === 'competing')
    return eachArm(result.arms, context, (arm) => outcomeArmSentence(arm, metric, context));
  if (result.kind === 'proportion' && metric.kind === 'proportion')
    return eachArm(result.arms, context, (arm) => proportionArmSentence(arm, metric, context));
  if (result.kind === 'change') return eachArm(result.arms, context, (arm) => changeArmSentence(arm, context));
  if (result.kind === 'trend') return eachArm(result.arms, context, (arm) => trendArmSentence(arm, context));
  if (result.kind === 'occupancy' && metric.kind === 'occupancy')
    return eachArm(result.arms, context, (arm) => occupancySentence(arm, metric, context));
  if (result.kind === 'series' && metric.kind === 'series')
    return eachArm(result.arms, context, (arm) => seriesSentence(arm, metric, context));
  if (result.kind === 'score') return eachArm(result.arms, context, (arm) => promoterArmSentence(arm, context));
  if (result.kind === 'count' && metric.kind === 'count')
    return eachArm(result.arms, context, (arm) => countSentence(arm, metric, context));
  throw unlikeKinds(result, metric);
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
