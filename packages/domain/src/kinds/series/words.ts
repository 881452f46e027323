import { isAbsence } from '../../evaluation/absence.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { Text } from '../../text.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import { noComparison } from '../../sentences/reservations.ts';
import type { KindWords } from '../kind-words.ts';
import type { SeriesMetric } from './definition.ts';

/** Where one arm's means stood first and last, of the rounds that may be told. */
function armSentence({ points }: ArmResult<'series'>, { phrases }: SeriesMetric, context: SentenceContext): Text {
  const told = points.flatMap(({ period, value }) => (isAbsence(value) ? [] : [{ period, value }]));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) {
    const absence = points.map(({ value }) => value).find(isAbsence);
    return absence === undefined ? noComparison : absenceSentence(absence, context);
  }
  const text = first === last ? phrases.once : phrases.fromTo;
  return inEveryLanguage((locale, prose) =>
    fill(text[locale], {
      value: prose.number(last.value, 1),
      first: prose.number(first.value, 1),
      last: prose.number(last.value, 1),
      period: last.period,
    }),
  );
}

/** What changed at an interruption is told by its numbers: rounds are few, and few carry no interval that could be put into words. */
export const words: KindWords<'series'> = {
  estimateOf: ({ points }) => points.findLast(({ value }) => !isAbsence(value))?.value,
  written: (value, _, prose) => prose.number(value, 1),
  armSentence,
};
