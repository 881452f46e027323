import { isAbsence } from '../../evaluation/absence.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { Text } from '../../text.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import type { KindWords } from '../kind-words.ts';
import type { SeriesMetric } from './definition.ts';

/** Rounds that have a name in a sentence; in Finnish the numeral is inflected. */
const finnishRounds: Readonly<Record<string, string>> = {
  1: 'ensimmäisellä kierroksella',
  2: 'toisella kierroksella',
  3: 'kolmannella kierroksella',
  4: 'neljännellä kierroksella',
  5: 'viidennellä kierroksella',
  6: 'kuudennella kierroksella',
  7: 'seitsemännellä kierroksella',
  8: 'kahdeksannella kierroksella',
  9: 'yhdeksännellä kierroksella',
  10: 'kymmenennellä kierroksella',
};

/** When the mean was measured: in round 2. */
const inRound = (period: string): Text => ({
  fi: finnishRounds[period] ?? `kierroksella ${period}`,
  sv: `i omgång ${period}`,
  en: `in round ${period}`,
});

/** Where one arm's means stood first and last, of the rounds that may be told. */
function armSentence({ points }: ArmResult<'series'>, { phrases }: SeriesMetric, context: SentenceContext): Text {
  const told = points.flatMap(({ period, value }) => (isAbsence(value) ? [] : [{ period, value }]));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) {
    const absence = points.map(({ value }) => value).find(isAbsence);
    return absenceSentence(absence ?? { absent: 'not_estimable', reason: 'no_data' }, context);
  }
  const text = first === last ? phrases.once : phrases.fromTo;
  const round = inRound(last.period);
  return inEveryLanguage((locale, prose) =>
    fill(text[locale], {
      value: prose.number(last.value, 1),
      first: prose.number(first.value, 1),
      last: prose.number(last.value, 1),
      round: round[locale],
    }),
  );
}

/** What changed at an interruption is told by its numbers: rounds are few, and few carry no interval that could be put into words. */
export const words: KindWords<'series'> = {
  estimateOf: ({ points }) => (points.findLast(({ value }) => !isAbsence(value)) ?? points.at(-1))?.value,
  written: (value, prose) => prose.number(value, 1),
  armSentence,
  isDescribedOnly: true,
};
