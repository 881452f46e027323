import type { MetricBase } from '../metrics/metric-base.ts';
import type { EffectSentences, EffectWords } from './effect-sentence.ts';

/** A larger share is the better, or neither is. */
const moreSentences: EffectSentences = {
  better: {
    fi: 'Useampi asiakas {moreDid}: osuus on {amount} suurempi ({range}){than}.',
    sv: 'Fler klienter {moreDid}: andelen är {amount} större ({range}){than}.',
    en: 'More clients {moreDid}: the share is {amount} larger ({range}){than}.',
  },
  improved: {
    fi: 'Uuden toimintatavan ansiosta useampi asiakas {moreDid}: osuus kasvoi {amount} ({range}).',
    sv: 'Det nya arbetssättet ledde till att fler klienter {moreDid}: andelen ökade med {amount} ({range}).',
    en: 'Because of the new way of working more clients {moreDid}: the share grew by {amount} ({range}).',
  },
  better_perhaps_by_margin: {
    fi: 'Useampi asiakas {moreProbablyDid}: osuus on arviolta {amount} suurempi ({range}){than}; on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Fler klienter {moreProbablyDid}: andelen är uppskattningsvis {amount} större ({range}){than}; det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'More clients {moreProbablyDid}: the share is {amount} larger ({range}){than}; whether by the agreed {margin} is uncertain.',
  },
  probably_better: {
    fi: 'Useampi asiakas {moreProbablyDid}: osuus on arviolta {amount} suurempi ({range}){than}.',
    sv: 'Fler klienter {moreProbablyDid}: andelen är uppskattningsvis {amount} större ({range}){than}.',
    en: 'More clients {moreProbablyDid}: the share is {amount} larger ({range}){than}.',
  },
  no_real_difference: {
    fi: 'Osuus ei juuri eroa{from} ({range}\u00A0prosenttiyksikköä; sovittu raja {margin}).',
    sv: 'Andelen skiljer sig lite eller inte alls{from} ({range}\u00A0procentenheter; överenskommen gräns {margin}).',
    en: 'The share differs little or not at all{from} ({range}\u00A0percentage points; the agreed limit is {margin}).',
  },
  worse: {
    fi: 'Harvempi asiakas {moreDid}: osuus on {amount} pienempi ({range}){than}.',
    sv: 'Färre klienter {moreDid}: andelen är {amount} mindre ({range}){than}.',
    en: 'Fewer clients {moreDid}: the share is {amount} smaller ({range}){than}.',
  },
  probably_worse: {
    fi: 'Harvempi asiakas {moreProbablyDid}: osuus on arviolta {amount} pienempi ({range}){than}.',
    sv: 'Färre klienter {moreProbablyDid}: andelen är uppskattningsvis {amount} mindre ({range}){than}.',
    en: 'Fewer clients {moreProbablyDid}: the share is {amount} smaller ({range}){than}.',
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
    fi: 'Harvempi asiakas {moreProbablyDid}: osuus on arviolta {amount} pienempi ({range}){than}; on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Färre klienter {moreProbablyDid}: andelen är uppskattningsvis {amount} mindre ({range}){than}; det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'Fewer clients {moreProbablyDid}: the share is {amount} smaller ({range}){than}; whether by the agreed {margin} is uncertain.',
  },
  not_worse: {
    fi: 'Osuus ei ole suurempi kuin sovittu {limit} raja sallii (yläraja {worstEnd}).',
    sv: 'Andelen är inte större än vad den överenskomna gränsen på {limit} tillåter (övre gräns {worstEnd}).',
    en: 'The share is not larger by more than the agreed {limit} (upper limit {worstEnd}).',
  },
};

/** Shares compared, in percentage points. */
export const shareWords = (direction: MetricBase['direction'], phrases: EffectWords['phrases']): EffectWords => ({
  sentences: direction === 'lower_is_better' ? lessSentences : moreSentences,
  unit: 'percentagePoints',
  scale: 100,
  leastDecimals: 0,
  isLessBetter: direction === 'lower_is_better',
  phrases,
});
