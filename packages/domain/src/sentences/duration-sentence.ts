import { isAbsence } from '../evaluation/absence.ts';
import type { ArmResult, Comparison } from '../evaluation/results.ts';
import type { DurationMetric } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import type { SentenceContext } from './context.ts';
import { effectCase } from './effect-case.ts';
import { effectSentence, type EffectSentences } from './effect-sentence.ts';
import { decimalsFor, fill, inEveryLanguage, joinTexts } from './prose.ts';

const sentences: EffectSentences = {
  better: {
    fi: 'Asiakkaat {predicate} keskimäärin {amount} nopeammin ({range}).',
    sv: 'Klienterna {predicate} i genomsnitt {amount} tidigare ({range}).',
    en: 'Clients {predicate} {amount} sooner on average ({range}).',
  },
  probably_better: {
    fi: 'Asiakkaat {predicate} todennäköisesti nopeammin, arviolta {amount} ({range}).',
    sv: 'Klienterna {predicate} sannolikt tidigare, uppskattningsvis {amount} ({range}).',
    en: 'Clients probably {predicate} sooner, by {amount} ({range}).',
  },
  worse: {
    fi: 'Asiakkaat {predicate} keskimäärin {amount} myöhemmin ({range}).',
    sv: 'Klienterna {predicate} i genomsnitt {amount} senare ({range}).',
    en: 'Clients {predicate} {amount} later on average ({range}).',
  },
  probably_worse: {
    fi: 'Asiakkaat {predicate} todennäköisesti myöhemmin, arviolta {amount} ({range}).',
    sv: 'Klienterna {predicate} sannolikt senare, uppskattningsvis {amount} ({range}).',
    en: 'Clients probably {predicate} later, by {amount} ({range}).',
  },
  not_worse: {
    fi: 'Odotus ei ole pidempi kuin sovittu raja sallii ({margin}; yläraja {worstEnd}).',
    sv: 'Väntan är inte längre än vad den överenskomna gränsen tillåter ({margin}; övre gräns {worstEnd}).',
    en: 'The wait is not longer by more than the agreed {margin} (upper limit {worstEnd}).',
  },
};

/** Where the design earns it: randomised, and planned before the results. */
const causal: Text = {
  fi: 'Uusi toimintatapa lyhensi odotusaikaa keskimäärin {amount} ({range}).',
  sv: 'Det nya arbetssättet förkortade väntetiden med i genomsnitt {amount} ({range}).',
  en: 'The new way of working shortened the wait by {amount} on average ({range}).',
};

const noRealDifference: Text = {
  fi: 'Odotusaika ei juuri eroa ryhmien välillä ({range} päivää; sovittu raja {margin}).',
  sv: 'Väntetiden skiljer sig lite eller inte alls ({range} dagar; överenskommen gräns {margin}).',
  en: 'Waiting differs little or not at all ({range} days; the agreed limit is {margin}).',
};

const days: Text = { fi: 'päivää', sv: 'dagar', en: 'days' };

/** Mean waits over the horizon, compared; negative differences (fewer days) are the better ones. */
export function durationComparisonSentence(comparison: Comparison<'duration'>, metric: DurationMetric, context: SentenceContext): Text {
  const { estimate, interval } = comparison.restrictedMeanDifference;
  if (isAbsence(estimate)) return absenceSentence(estimate, context);
  if (isAbsence(interval)) return absenceSentence(interval, context);
  const effect = effectCase({
    lower: -interval.upper,
    upper: -interval.lower,
    margin: context.margin,
    asksNonInferiority: context.asksNonInferiority,
  });
  const decimals = decimalsFor(estimate, interval.lower, interval.upper);
  const isBetter = effect === 'better' || effect === 'probably_better';
  const isWorse = effect === 'worse' || effect === 'probably_worse';
  const [from, to] = isBetter ? [-interval.upper, -interval.lower] : [interval.lower, interval.upper];
  return effectSentence(
    effect,
    effect === 'better' && earnsCausalWords(context) ? { ...sentences, better: causal } : sentences,
    noRealDifference,
    {
      amount: (prose) => prose.days(Math.abs(estimate), decimals),
      range: (prose) => (isBetter || isWorse ? prose.range(from, to, decimals) : prose.range(interval.lower, interval.upper, decimals)),
      unit: days,
      margin: context.margin === null ? null : (prose) => prose.days(context.margin!),
      worstEnd: (prose) => prose.days(interval.upper, decimals),
    },
    { predicate: metric.phrases.clientsDid, whether: metric.phrases.whether },
  );
}

export function earnsCausalWords({ design, planLockedOn }: SentenceContext): boolean {
  return design === 'randomised' && planLockedOn !== null;
}

const half: Text = {
  fi: 'Puolet asiakkaista {predicate} {days}. päivään mennessä.',
  sv: 'Hälften av klienterna {predicate} senast dag {days}.',
  en: 'Half of the clients {predicate} by day {days}.',
};

const notHalf: Text = {
  fi: 'Alle puolet on päässyt tähän seurannan aikana.',
  sv: 'Färre än hälften har kommit hit under uppföljningen.',
  en: 'Fewer than half have got there during follow-up.',
};

export const noComparison: Text = { fi: 'Vertailuryhmää ei ole.', sv: 'Ingen jämförelsegrupp.', en: 'No comparison group.' };

/** One arm by itself: when half had got there. */
export function durationArmSentence(arm: ArmResult<'duration'>, metric: DurationMetric, context: SentenceContext): Text {
  const median = arm.quantiles.find(({ p }) => p === 0.5)?.day;
  if (median === undefined || (isAbsence(median) && median.absent === 'not_reached')) return joinTexts([notHalf, noComparison]);
  if (isAbsence(median)) return absenceSentence(median, context);
  return joinTexts([
    inEveryLanguage((locale, prose) => fill(half[locale], { predicate: metric.phrases.halfDid[locale], days: prose.number(median) })),
    noComparison,
  ]);
}
