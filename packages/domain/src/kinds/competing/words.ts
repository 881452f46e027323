import { isAbsence, type Absence } from '../../evaluation/absence.ts';
import type { NumbersOf } from '../../evaluation/evaluation.ts';
import type { MaybeNumber } from '../../evaluation/numbers.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import { absenceSentence, cannotBeCalculated, tooEarlySentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectWords } from '../../sentences/effect-sentence.ts';
import { fill, inEveryLanguage, joinTexts } from '../../sentences/prose.ts';
import { noComparison } from '../../sentences/reservations.ts';
import { shareWords } from '../../sentences/share-words.ts';
import { signOf } from '../../sentences/sign-of.ts';
import type { Text } from '../../text.ts';
import type { KindWords } from '../kind-words.ts';
import type { CompetingMetric } from './definition.ts';

/** The latest day at which both arms have been followed long enough to compare the first cause. */
function leadingOutcome({ comparisons: [first] }: NumbersOf<'competing'>) {
  const cause = first?.causes[0];
  const shown = cause?.at.filter(({ riskDifference }) => !isAbsence(riskDifference.estimate));
  return shown?.at(-1) ?? cause?.at.at(-1);
}

/** The incidence of the first cause on the day of the comparison, or on the last that follow-up reaches. */
function estimateOf({ causes: [first] }: ArmResult<'competing'>, result: NumbersOf<'competing'>): MaybeNumber | undefined {
  const day = leadingOutcome(result)?.day;
  const at = day === undefined ? first?.at.findLast(({ incidence }) => !isAbsence(incidence)) : first?.at.find((each) => each.day === day);
  return at?.incidence;
}

/** The share with the first outcome within so many days. */
function effectWords({ direction, phrases: { whether, moreDid, moreProbablyDid } }: CompetingMetric, day: number): EffectWords {
  const onDay = (phrase: Text) => inEveryLanguage((locale, prose) => fill(phrase[locale], { day: prose.number(day) }));
  return shareWords(direction, { whether, moreDid: onDay(moreDid), moreProbablyDid: onDay(moreProbablyDid) });
}

/** One group's first outcome, at the last day that its follow-up reaches. */
function armSentence({ n, causes }: ArmResult<'competing'>, metric: CompetingMetric, context: SentenceContext): Text {
  const at = causes[0]?.at.findLast(({ incidence }) => !isAbsence(incidence)) ?? causes[0]?.at.at(-1);
  if (causes[0]?.events === 0) return joinTexts([cannotBeCalculated(metric.phrases.nobodyYet), noComparison]);
  if (at === undefined) return absenceSentence({ absent: 'not_estimable', reason: 'no_data' }, context);
  const absence = [n, at.incidence, at.interval].find(isAbsence);
  if (absence !== undefined) return joinTexts([absenceSentence(absence, context), noComparison]);
  const { lower, upper } = at.interval as { lower: number; upper: number };
  const counted = inEveryLanguage((locale, prose) =>
    fill(metric.phrases.counted[locale], {
      n: prose.number(n as number),
      day: prose.number(at.day),
      share: prose.share(at.incidence as number),
      interval: prose.range(100 * lower, 100 * upper),
    }),
  );
  return joinTexts([counted, noComparison]);
}

/** Too early, with how many have been followed; or that nobody had the outcome yet. */
function absenceOf(absence: Absence, result: NumbersOf<'competing'>, { phrases }: CompetingMetric): Text | undefined {
  const { complete, potential } = result.diagnostics?.followUp ?? {};
  const day = leadingOutcome(result)?.day;
  const isCounted = typeof complete === 'number' && typeof potential === 'number' && complete < potential;
  if (absence.absent === 'too_early' && isCounted && day !== undefined) return tooEarlySentence(complete / potential, day);
  return result.arms.every(({ causes }) => causes[0]?.events === 0) ? cannotBeCalculated(phrases.nobodyYet) : undefined;
}

export const words: KindWords<'competing'> = {
  estimateOf,
  written: (value, _, prose) => prose.share(value),
  armSentence,
  effect: {
    difference: (result) => leadingOutcome(result)?.riskDifference,
    sign: signOf,
    words: (metric, result) => effectWords(metric, result.conclusions?.[0]?.horizon ?? leadingOutcome(result)!.day),
    absence: absenceOf,
    crudeDifference: ({ causes }, day) => causes[0]?.at.find((each) => each.day === day)?.riskDifference.estimate,
  },
};
