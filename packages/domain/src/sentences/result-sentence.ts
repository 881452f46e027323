import { isAbsence } from '../evaluation/absence.ts';
import type { NotFollowedResult } from '../evaluation/evaluation.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import type { SentenceContext } from './context.ts';
import { durationArmSentence, durationComparisonSentence, noComparison } from './duration-sentence.ts';
import { leadingOutcome, type WordlessResult } from './leading-effect.ts';
import { fill, inEveryLanguage, joinTexts } from './prose.ts';
import {
  changeArmSentence,
  changeComparisonSentence,
  countSentence,
  promoterArmSentence,
  promoterComparisonSentence,
  responseReservation,
} from './score-sentence.ts';
import { proportionArmSentence, shareDifferenceSentence } from './share-sentence.ts';

/**
 * Says a released result in words: how large the effect is and how sure it is, together. Causal words only where the
 * design earns them. The leading comparison is the first; one arm by itself is described, not compared.
 *
 * @param result only released numbers: what is suppressed cannot be said.
 */
export function resultSentence(result: WordlessResult, metric: MetricDefinition, context: SentenceContext): Text {
  if (result.kind === 'duration' && metric.kind === 'duration') {
    const [comparison] = result.comparisons;
    if (comparison === undefined) return eachArm(result.arms, context, (arm) => durationArmSentence(arm, metric, context));
    const mixed = caseMixSentence(result, comparison);
    return joinTexts([durationComparisonSentence(comparison, metric, context), ...(mixed === undefined ? [] : [mixed])]);
  }
  if (result.kind === 'competing' && metric.kind === 'competing') {
    const at = leadingOutcome(result);
    if (at === undefined) return noComparison;
    const predicate = inEveryLanguage((locale, prose) => fill(metric.phrases.moreDid[locale], { day: prose.number(at.day) }));
    return shareDifferenceSentence(at.riskDifference, { predicate, whether: metric.phrases.whether }, context);
  }
  if (result.kind === 'proportion' && metric.kind === 'proportion') {
    const [comparison] = result.comparisons;
    if (comparison === undefined) return eachArm(result.arms, context, (arm) => proportionArmSentence(arm, metric, context));
    const { moreDid, whether } = metric.phrases;
    return shareDifferenceSentence(comparison.riskDifference, { predicate: moreDid, whether }, context);
  }
  if (result.kind === 'change') {
    const [comparison] = result.comparisons;
    if (comparison === undefined) return eachArm(result.arms, context, (arm) => changeArmSentence(arm, context));
    const reservation = responseReservation(result.arms.find(({ arm }) => arm === comparison.arm)?.responseRate ?? 1);
    return joinTexts([changeComparisonSentence(comparison, context), ...(reservation === undefined ? [] : [reservation])]);
  }
  if (result.kind === 'score') {
    const [comparison] = result.comparisons;
    return comparison === undefined
      ? eachArm(result.arms, context, (arm) => promoterArmSentence(arm, context))
      : promoterComparisonSentence(comparison, context);
  }
  if (result.kind === 'count' && metric.kind === 'count')
    return eachArm(result.arms, context, (arm) => countSentence(arm, metric, context));
  throw new Error(`a result of kind ${result.kind} does not belong to a metric of kind ${metric.kind}`);
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

/** A difference that shrinks or grows by this much, in percentage points, once segments are alike is worth saying. */
const worthSaying = 2;

const comparable: Text = {
  fi: 'Päivän {day} osuus eroaa sellaisenaan {crude}, vertailukelpoisilla asiakkailla {adjusted} ({range}). Loppu erosta selittyy asiakasrakenteella.',
  sv: 'Andelen dag {day} skiljer sig som sådan med {crude}, bland jämförbara klienter med {adjusted} ({range}). Resten förklaras av klientstrukturen.',
  en: 'Seen as such, the share by day {day} differs by {crude}; among comparable clients by {adjusted} ({range}). Client mix explains the rest.',
};

/** Where client mix explains part of the difference: both differences, crude and among comparable clients. */
function caseMixSentence(
  { standardised }: Extract<WordlessResult, { kind: 'duration' }>,
  { arm, reference, servedByDifference }: Extract<WordlessResult, { kind: 'duration' }>['comparisons'][number],
): Text | undefined {
  if (standardised === undefined || isAbsence(standardised)) return undefined;
  const adjusted = standardised.comparisons.find((each) => each.arm === arm && each.reference === reference);
  const crude = servedByDifference.find(({ day }) => day === standardised.day);
  if (
    adjusted === undefined ||
    crude === undefined ||
    isAbsence(crude.estimate) ||
    isAbsence(adjusted.estimate) ||
    isAbsence(adjusted.interval)
  )
    return undefined;
  const [from, to, interval] = [100 * crude.estimate, 100 * adjusted.estimate, adjusted.interval];
  if (Math.abs(from - to) < worthSaying) return undefined;
  return inEveryLanguage((locale, prose) =>
    fill(comparable[locale], {
      day: prose.number(standardised.day!),
      crude: prose.percentagePoints(from),
      adjusted: prose.percentagePoints(to),
      range: prose.range(100 * interval.lower, 100 * interval.upper),
    }),
  );
}

/** A metric that was not followed, and why. */
export function notFollowedSentence(reason: NotFollowedResult['reason']): Text {
  return absenceSentence({ absent: 'not_followed', reason }, { minimumCount: 0 });
}
