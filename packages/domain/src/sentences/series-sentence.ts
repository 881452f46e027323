import { isAbsence } from '../evaluation/absence.ts';
import type { ArmResult } from '../evaluation/results.ts';
import type { SeriesMetric } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import type { SentenceContext } from './context.ts';
import { fill, inEveryLanguage } from './prose.ts';
import { noComparison } from './reservations.ts';

/** Where one arm's means stood first and last, of the rounds that may be told. */
export function seriesSentence({ points }: ArmResult<'series'>, { phrases }: SeriesMetric, context: SentenceContext): Text {
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
