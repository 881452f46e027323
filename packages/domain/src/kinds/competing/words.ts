import { isAbsence } from '../../evaluation/absence.ts';
import type { NumbersOf } from '../../evaluation/evaluation.ts';
import type { MaybeNumber } from '../../evaluation/numbers.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import { absenceSentence, cannotBeCalculated, tooEarlySentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectWords } from '../../sentences/effect-sentence.ts';
import { fill, inEveryLanguage, joinTexts } from '../../sentences/prose.ts';
import { shareWords } from '../../sentences/share-words.ts';
import { signOf } from '../../sentences/sign-of.ts';
import type { Text } from '../../text.ts';
import type { KindWords } from '../kind-words.ts';
import type { CompetingMetric } from './definition.ts';

type Readings = ArmResult<'competing'>['causes'][number]['at'];

/** Of the days on which the metric's outcome is read the last that follow-up reaches, whichever others were asked for. */
function leadingReading(at: Readings, days: readonly number[]): Readings[number] | undefined {
  const own = at.filter(({ day }) => days.includes(day));
  return own.findLast(({ incidence }) => !isAbsence(incidence)) ?? own.at(-1);
}

const readingOf = ({ causes: [first] }: ArmResult<'competing'>, { days }: NumbersOf<'competing'>) =>
  first && leadingReading(first.at, days ?? first.at.map(({ day }) => day));

/** Where nobody had it yet, there is no number to say. */
const estimateOf = (arm: ArmResult<'competing'>, result: NumbersOf<'competing'>): MaybeNumber | undefined =>
  arm.causes[0]?.events === 0 ? { absent: 'not_estimable', reason: 'cause_never_observed' } : readingOf(arm, result)?.incidence;

/** The share with the first outcome within so many days. */
function effectWords({ direction, phrases: { whether, moreDid, moreProbablyDid } }: CompetingMetric, day: number): EffectWords {
  const onDay = (phrase: Text) => inEveryLanguage((locale, prose) => fill(phrase[locale], { day: prose.number(day) }));
  return shareWords(direction, { whether, moreDid: onDay(moreDid), moreProbablyDid: onDay(moreProbablyDid) });
}

/** One group's first outcome, at the last of the metric's own days that its follow-up reaches. */
function armSentence({ n, causes }: ArmResult<'competing'>, metric: CompetingMetric, context: SentenceContext): Text {
  const at = leadingReading(causes[0]?.at ?? [], metric.days);
  if (causes[0]?.events === 0) return cannotBeCalculated(metric.phrases.nobodyYet);
  if (at === undefined) return absenceSentence({ absent: 'not_estimable', reason: 'no_data' }, context);
  const absence = [n, at.incidence, at.interval].find(isAbsence);
  if (absence !== undefined) return absenceSentence(absence, context);
  const { lower, upper } = at.interval as { lower: number; upper: number };
  const counted = inEveryLanguage((locale, prose) =>
    fill(metric.phrases.counted[locale], {
      n: prose.number(n as number),
      day: prose.number(at.day),
      share: prose.share(at.incidence as number),
      interval: prose.shareRange(at.incidence as number, lower, upper),
    }),
  );
  return joinTexts([counted, ratedSentence(causes[0]?.rate, metric)]);
}

/** Of what is neither good nor bad, the share says of what it is: how cases end, or whether they come back. */
function ownNumber(result: NumbersOf<'competing'>, { direction, phrases: { moreDid } }: CompetingMetric): Text | undefined {
  const [arm] = result.arms;
  const at = arm && readingOf(arm, result);
  if (direction !== 'neutral' || at === undefined || isAbsence(at.incidence)) return undefined;
  const { day, incidence } = at;
  return inEveryLanguage((locale, prose) => `${prose.share(incidence)} ${fill(moreDid[locale], { day: prose.number(day) })}`);
}

/** How often it happens in a year, where the metric tells it. */
function ratedSentence(
  rate: ArmResult<'competing'>['causes'][number]['rate'],
  { phrases: { ratedByYear } }: CompetingMetric,
): Text | undefined {
  const [perYear, interval] = [rate?.estimate, rate?.interval];
  if (ratedByYear === undefined || typeof perYear !== 'number' || interval === undefined || isAbsence(interval)) return undefined;
  return inEveryLanguage((locale, prose) =>
    fill(ratedByYear[locale], { rate: `${prose.number(perYear, 2)} (${prose.range(interval.lower, interval.upper, 2)})` }),
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
  ownNumber,
  nothingYet,
  effect: {
    sign: signOf,
    // An incidence is always one by a day.
    words: (metric, { conclusions }) => effectWords(metric, conclusions![0]!.horizon!),
  },
};
