import { isAbsence } from '../evaluation/absence.ts';
import type { ArmResult } from '../evaluation/results.ts';
import type { CompetingMetric, ProportionMetric } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence, cannotBeCalculated } from './absences.ts';
import type { SentenceContext } from './context.ts';
import type { EffectSentences, EffectWords } from './effect-sentence.ts';
import { fill, inEveryLanguage, joinTexts } from './prose.ts';
import { noComparison } from './reservations.ts';

/** A larger share is the better, or neither is. */
const moreSentences: EffectSentences = {
  better: {
    fi: 'Useampi asiakas {moreDid}: osuus on {amount} suurempi ({range}).',
    sv: 'Fler klienter {moreDid}: andelen är {amount} större ({range}).',
    en: 'More clients {moreDid}: the share is {amount} larger ({range}).',
  },
  improved: {
    fi: 'Uuden toimintatavan ansiosta useampi asiakas {moreDid}: osuus kasvoi {amount} ({range}).',
    sv: 'Det nya arbetssättet ledde till att fler klienter {moreDid}: andelen ökade med {amount} ({range}).',
    en: 'Because of the new way of working more clients {moreDid}: the share grew by {amount} ({range}).',
  },
  better_perhaps_by_margin: {
    fi: 'Useampi asiakas {moreProbablyDid}: osuus on arviolta {amount} suurempi ({range}); on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Fler klienter {moreProbablyDid}: andelen är uppskattningsvis {amount} större ({range}); det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'More clients {moreProbablyDid}: the share is {amount} larger ({range}); whether by the agreed {margin} is uncertain.',
  },
  probably_better: {
    fi: 'Useampi asiakas {moreProbablyDid}: osuus on arviolta {amount} suurempi ({range}).',
    sv: 'Fler klienter {moreProbablyDid}: andelen är uppskattningsvis {amount} större ({range}).',
    en: 'More clients {moreProbablyDid}: the share is {amount} larger ({range}).',
  },
  no_real_difference: {
    fi: 'Osuus ei juuri eroa ryhmien välillä ({range} prosenttiyksikköä; sovittu raja {margin}).',
    sv: 'Andelen skiljer sig lite eller inte alls ({range} procentenheter; överenskommen gräns {margin}).',
    en: 'The share differs little or not at all ({range} percentage points; the agreed limit is {margin}).',
  },
  worse: {
    fi: 'Harvempi asiakas {moreDid}: osuus on {amount} pienempi ({range}).',
    sv: 'Färre klienter {moreDid}: andelen är {amount} mindre ({range}).',
    en: 'Fewer clients {moreDid}: the share is {amount} smaller ({range}).',
  },
  probably_worse: {
    fi: 'Harvempi asiakas {moreProbablyDid}: osuus on arviolta {amount} pienempi ({range}).',
    sv: 'Färre klienter {moreProbablyDid}: andelen är uppskattningsvis {amount} mindre ({range}).',
    en: 'Fewer clients {moreProbablyDid}: the share is {amount} smaller ({range}).',
  },
  not_worse: {
    fi: 'Osuus ei ole pienempi kuin sovittu {limit} raja sallii (alaraja {worstEnd}).',
    sv: 'Andelen är inte mindre än vad den överenskomna gränsen på {limit} tillåter (nedre gräns {worstEnd}).',
    en: 'The share is not smaller by more than the agreed {limit} (lower limit {worstEnd}).',
  },
};

/** A smaller share is the better: what is said of better and worse changes places. */
const lessSentences: EffectSentences = {
  ...moreSentences,
  better: moreSentences.worse,
  probably_better: moreSentences.probably_worse,
  worse: moreSentences.better,
  probably_worse: moreSentences.probably_better,
  improved: {
    fi: 'Uuden toimintatavan ansiosta harvempi asiakas {moreDid}: osuus pieneni {amount} ({range}).',
    sv: 'Det nya arbetssättet ledde till att färre klienter {moreDid}: andelen minskade med {amount} ({range}).',
    en: 'Because of the new way of working fewer clients {moreDid}: the share fell by {amount} ({range}).',
  },
  better_perhaps_by_margin: {
    fi: 'Harvempi asiakas {moreProbablyDid}: osuus on arviolta {amount} pienempi ({range}); on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Färre klienter {moreProbablyDid}: andelen är uppskattningsvis {amount} mindre ({range}); det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'Fewer clients {moreProbablyDid}: the share is {amount} smaller ({range}); whether by the agreed {margin} is uncertain.',
  },
  not_worse: {
    fi: 'Osuus ei ole suurempi kuin sovittu {limit} raja sallii (yläraja {worstEnd}).',
    sv: 'Andelen är inte större än vad den överenskomna gränsen på {limit} tillåter (övre gräns {worstEnd}).',
    en: 'The share is not larger by more than the agreed {limit} (upper limit {worstEnd}).',
  },
};

/** Shares compared, in percentage points. */
const shareWords = (direction: ProportionMetric['direction'], phrases: EffectWords['phrases']): EffectWords => ({
  sentences: direction === 'lower_is_better' ? lessSentences : moreSentences,
  unit: 'percentagePoints',
  scale: 100,
  leastDecimals: 0,
  isLessBetter: direction === 'lower_is_better',
  phrases,
});

export const proportionWords = ({ direction, phrases: { whether, moreDid, moreProbablyDid } }: ProportionMetric): EffectWords =>
  shareWords(direction, { whether, moreDid, moreProbablyDid });

/** The share with the first outcome within so many days. */
export function outcomeWords({ direction, phrases: { whether, moreDid, moreProbablyDid } }: CompetingMetric, day: number): EffectWords {
  const onDay = (phrase: Text) => inEveryLanguage((locale, prose) => fill(phrase[locale], { day: prose.number(day) }));
  return shareWords(direction, { whether, moreDid: onDay(moreDid), moreProbablyDid: onDay(moreProbablyDid) });
}

/** One group by itself: 10 of 35 coached clients found work, 29% (16 to 45). */
export function proportionArmSentence(arm: ArmResult<'proportion'>, metric: ProportionMetric, context: SentenceContext): Text {
  const { numerator, denominator, estimate, interval } = arm;
  const absence = [numerator, denominator, estimate].find(isAbsence);
  if (absence !== undefined) return joinTexts([absenceSentence(absence, context), noComparison]);
  if (isAbsence(interval)) return joinTexts([absenceSentence(interval, context), noComparison]);
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

/** One group's first outcome, at the last day that its follow-up reaches. */
export function outcomeArmSentence({ n, causes }: ArmResult<'competing'>, metric: CompetingMetric, context: SentenceContext): Text {
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
