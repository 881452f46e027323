import { isAbsence } from '../evaluation/absence.ts';
import type { ArmResult, MaybeInterval, MaybeNumber } from '../evaluation/results.ts';
import type { ProportionMetric } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import type { SentenceContext } from './context.ts';
import { noComparison } from './duration-sentence.ts';
import { effectCase } from './effect-case.ts';
import { effectSentence, type EffectSentences } from './effect-sentence.ts';
import { decimalsFor, fill, inEveryLanguage, joinTexts } from './prose.ts';

const sentences: EffectSentences = {
  better: {
    fi: 'Asiakkaista useampi {predicate}: {amount} enemmän ({range}).',
    sv: 'Fler klienter {predicate}: {amount} fler ({range}).',
    en: 'More clients {predicate}: {amount} more ({range}).',
  },
  probably_better: {
    fi: 'Asiakkaista todennäköisesti useampi {predicate}: arviolta {amount} enemmän ({range}).',
    sv: 'Sannolikt fler klienter {predicate}: uppskattningsvis {amount} fler ({range}).',
    en: 'Probably more clients {predicate}: {amount} more ({range}).',
  },
  worse: {
    fi: 'Asiakkaista harvempi {predicate}: {amount} vähemmän ({range}).',
    sv: 'Färre klienter {predicate}: {amount} färre ({range}).',
    en: 'Fewer clients {predicate}: {amount} fewer ({range}).',
  },
  probably_worse: {
    fi: 'Asiakkaista todennäköisesti harvempi {predicate}: arviolta {amount} vähemmän ({range}).',
    sv: 'Sannolikt färre klienter {predicate}: uppskattningsvis {amount} färre ({range}).',
    en: 'Probably fewer clients {predicate}: {amount} fewer ({range}).',
  },
  not_worse: {
    fi: 'Osuus ei ole pienempi kuin sovittu raja sallii ({margin}; alaraja {worstEnd}).',
    sv: 'Andelen är inte mindre än vad den överenskomna gränsen tillåter ({margin}; nedre gräns {worstEnd}).',
    en: 'The share is not smaller by more than the agreed {margin} (lower limit {worstEnd}).',
  },
};

const noRealDifference: Text = {
  fi: 'Osuus ei juuri eroa ryhmien välillä ({range} prosenttiyksikköä; sovittu raja {margin}).',
  sv: 'Andelen skiljer sig lite eller inte alls ({range} procentenheter; överenskommen gräns {margin}).',
  en: 'The share differs little or not at all ({range} percentage points; the agreed limit is {margin}).',
};

const percentagePoints: Text = { fi: 'prosenttiyksikköä', sv: 'procentenheter', en: 'percentage points' };

/** A difference of shares, a larger share being the better one. */
export function shareDifferenceSentence(
  difference: { readonly estimate: MaybeNumber; readonly interval: MaybeInterval },
  phrases: { readonly predicate: Text; readonly whether: Text },
  context: SentenceContext,
): Text {
  if (isAbsence(difference.estimate)) return absenceSentence(difference.estimate, context);
  if (isAbsence(difference.interval)) return absenceSentence(difference.interval, context);
  // In percentage points, as the plan's margin and the sentence are.
  const [estimate, lower, upper] = [difference.estimate, difference.interval.lower, difference.interval.upper].map(
    (share) => 100 * share,
  ) as [number, number, number];
  const effect = effectCase({ lower, upper, margin: context.margin, asksNonInferiority: context.asksNonInferiority });
  const isWorse = effect === 'worse' || effect === 'probably_worse';
  const decimals = decimalsFor(estimate, lower, upper);
  return effectSentence(
    effect,
    sentences,
    noRealDifference,
    {
      amount: (prose) => prose.percentagePoints(Math.abs(estimate), decimals),
      range: (prose) => (isWorse ? prose.range(-upper, -lower, decimals) : prose.range(lower, upper, decimals)),
      unit: percentagePoints,
      margin: context.margin === null ? null : (prose) => prose.percentagePoints(context.margin!),
      worstEnd: (prose) => prose.percentagePoints(lower, decimals),
    },
    phrases,
  );
}

/** One group by itself: 10 of 35 coached clients found work, 29% (16 to 45). */
export function proportionArmSentence(arm: ArmResult<'proportion'>, metric: ProportionMetric, context: SentenceContext): Text {
  const { numerator, denominator, estimate, interval } = arm;
  const absence = [numerator, denominator, estimate].find(isAbsence);
  if (absence !== undefined) return absenceSentence(absence, context);
  if (isAbsence(interval)) return absenceSentence(interval, context);
  const counted = inEveryLanguage((locale, prose) =>
    fill(metric.phrases.counted[locale], {
      numerator: prose.number(numerator as number),
      denominator: prose.number(denominator as number),
      share: prose.share(estimate as number),
      interval: prose.range(100 * interval.lower, 100 * interval.upper),
    }),
  );
  return joinTexts([counted, noComparison]);
}
