import { isAbsence } from '../../evaluation/absence.ts';
import type { NumbersOf } from '../../evaluation/evaluation.ts';
import type { MaybeNumber } from '../../evaluation/numbers.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import { absenceSentence, cannotBeCalculated, tooEarlySentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectWords } from '../../sentences/effect-sentence.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import { shareWords } from '../../sentences/share-words.ts';
import { signOf } from '../../sentences/sign-of.ts';
import type { Text } from '../../text.ts';
import type { KindWords } from '../kind-words.ts';
import type { CompetingMetric } from './definition.ts';

/** The first cause on the last of the metric's own days that follow-up reaches; a longer window that was asked for is not the metric's. */
function lastOwnDay({ causes: [first] }: ArmResult<'competing'>, days: readonly number[] = []) {
  const lastDay = days.at(-1) ?? Number.POSITIVE_INFINITY;
  const own = first?.at.filter(({ day }) => day <= lastDay) ?? [];
  return own.findLast(({ incidence }) => !isAbsence(incidence)) ?? own.at(-1);
}

/** Where nobody had it yet, there is no number to say. */
const estimateOf = (arm: ArmResult<'competing'>, { days }: NumbersOf<'competing'>): MaybeNumber | undefined =>
  arm.causes[0]?.events === 0 ? { absent: 'not_estimable', reason: 'cause_never_observed' } : lastOwnDay(arm, days)?.incidence;

/** The share with the first outcome within so many days. */
function effectWords({ direction, phrases: { whether, moreDid, moreProbablyDid } }: CompetingMetric, day: number): EffectWords {
  const onDay = (phrase: Text) => inEveryLanguage((locale, prose) => fill(phrase[locale], { day: prose.number(day) }));
  return shareWords(direction, { whether, moreDid: onDay(moreDid), moreProbablyDid: onDay(moreProbablyDid) });
}

/** One group's first outcome, at the last day that its follow-up reaches. */
function armSentence(arm: ArmResult<'competing'>, metric: CompetingMetric, context: SentenceContext): Text {
  const { n, causes } = arm;
  const at = lastOwnDay(arm, metric.days);
  if (causes[0]?.events === 0) return cannotBeCalculated(metric.phrases.nobodyYet);
  if (at === undefined) return absenceSentence({ absent: 'not_estimable', reason: 'no_data' }, context);
  const absence = [n, at.incidence, at.interval].find(isAbsence);
  if (absence !== undefined) return absenceSentence(absence, context);
  const { lower, upper } = at.interval as { lower: number; upper: number };
  return inEveryLanguage((locale, prose) =>
    fill(metric.phrases.counted[locale], {
      n: prose.number(n as number),
      day: prose.number(at.day),
      share: prose.share(at.incidence as number),
      interval: prose.shareRange(at.incidence as number, lower, upper),
    }),
  );
}

/** Too early, with how many have been followed; or that nobody had the outcome yet. */
function nothingYet({ arms, diagnostics }: NumbersOf<'competing'>, { phrases }: CompetingMetric): Text | undefined {
  const ats = arms.map(({ causes: [first] }) => first?.at.at(-1));
  if (arms.every(({ causes }) => causes[0]?.events === 0)) return cannotBeCalculated(phrases.nobodyYet);
  const due = diagnostics?.followUp.potential;
  const isEarly = ats.every((at) => at !== undefined && isAbsence(at.incidence) && at.incidence.absent === 'too_early');
  const day = ats[0]?.day;
  const all = arms.reduce<number>((sum, { n }) => (typeof n === 'number' ? sum + n : Number.NaN), 0);
  if (!isEarly || day === undefined || typeof due !== 'number' || !(due < all)) return undefined;
  return tooEarlySentence(due / all, day);
}

export const words: KindWords<'competing'> = {
  estimateOf,
  written: (value, prose) => prose.share(value),
  armSentence,
  nothingYet,
  effect: {
    sign: signOf,
    // An incidence is always one by a day.
    words: (metric, { conclusions }) => effectWords(metric, conclusions![0]!.horizon!),
  },
};
