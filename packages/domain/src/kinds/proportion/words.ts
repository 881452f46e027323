import { isAbsence } from '../../evaluation/absence.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectWords } from '../../sentences/effect-sentence.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import { shareWords } from '../../sentences/share-words.ts';
import { signOf } from '../../sentences/sign-of.ts';
import type { Text } from '../../text.ts';
import type { KindWords } from '../kind-words.ts';
import type { ProportionMetric } from './definition.ts';

const effectWords = ({ direction, phrases: { whether, moreDid, moreProbablyDid } }: ProportionMetric): EffectWords =>
  shareWords(direction, { whether, moreDid, moreProbablyDid });

/** One group by itself: 10 of 35 coached clients found work, 29% (16 to 45). */
function armSentence(arm: ArmResult<'proportion'>, metric: ProportionMetric, context: SentenceContext): Text {
  const { numerator, denominator, estimate, interval } = arm;
  const absence = [numerator, denominator, estimate].find(isAbsence);
  if (absence !== undefined) return absenceSentence(absence, context);
  if (isAbsence(interval)) return absenceSentence(interval, context);
  return inEveryLanguage((locale, prose) =>
    fill(metric.phrases.counted[locale], {
      numerator: prose.number(numerator as number),
      denominator: prose.number(denominator as number),
      share: prose.share(estimate as number),
      interval: prose.shareRange(estimate as number, interval.lower, interval.upper),
    }),
  );
}

export const words: KindWords<'proportion'> = {
  estimateOf: ({ estimate }) => estimate,
  written: (value, prose) => prose.share(value),
  armSentence,
  effect: {
    sign: signOf,
    words: effectWords,
  },
};
