import { isAbsence } from '../../evaluation/absence.ts';
import type { MaybeNumber } from '../../evaluation/numbers.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { Text } from '../../text.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import type { KindWords } from '../kind-words.ts';
import { otherStates, type OccupancyMetric } from './definition.ts';

/** Mean days in the states that the metric names, all together; absent where one of them may not be told. */
function daysInNamedStates({ states }: ArmResult<'occupancy'>): MaybeNumber {
  const named = states.filter(({ state }) => !(state in otherStates)).map(({ meanDays }) => meanDays);
  return named.find(isAbsence) ?? named.reduce<number>((sum, days) => sum + (days as number), 0);
}

/** How long one arm's clients were in the states that the metric is about. */
function armSentence(arm: ArmResult<'occupancy'>, { phrases }: OccupancyMetric, context: SentenceContext): Text {
  const days = daysInNamedStates(arm);
  if (isAbsence(days)) return absenceSentence(days, context);
  return inEveryLanguage((locale, prose) => fill(phrases.stayed[locale], { days: prose.number(days), horizon: prose.number(arm.horizon) }));
}

export const words: KindWords<'occupancy'> = {
  estimateOf: daysInNamedStates,
  written: (value, prose) => prose.days(value),
  armSentence,
};
