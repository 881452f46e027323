import { isAbsence } from '../../evaluation/absence.ts';
import type { MaybeNumber } from '../../evaluation/numbers.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { Text } from '../../text.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectSentences, EffectWords } from '../../sentences/effect-sentence.ts';
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

const sentences: EffectSentences = {
  better: {
    fi: 'Asiakkaat odottivat polulla keskimäärin {amount} vähemmän ({range}){than}.',
    sv: 'Klienterna väntade på stigen i genomsnitt {amount} mindre ({range}){than}.',
    en: 'Clients waited {amount} less on the path on average ({range}){than}.',
  },
  improved: {
    fi: 'Uusi toimintatapa lyhensi odotusta polulla keskimäärin {amount} ({range}).',
    sv: 'Det nya arbetssättet förkortade väntan på stigen med i genomsnitt {amount} ({range}).',
    en: 'The new way of working shortened waiting on the path by {amount} on average ({range}).',
  },
  better_perhaps_by_margin: {
    fi: 'Asiakkaat odottivat polulla todennäköisesti vähemmän{than}, arviolta {amount} ({range}); on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Klienterna väntade sannolikt mindre på stigen{than}, uppskattningsvis {amount} ({range}); det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'Clients probably waited less on the path{than}, by {amount} ({range}); whether by the agreed {margin} is uncertain.',
  },
  probably_better: {
    fi: 'Asiakkaat odottivat polulla todennäköisesti vähemmän{than}, arviolta {amount} ({range}).',
    sv: 'Klienterna väntade sannolikt mindre på stigen{than}, uppskattningsvis {amount} ({range}).',
    en: 'Clients probably waited less on the path{than}, by {amount} ({range}).',
  },
  no_real_difference: {
    fi: 'Odotus polulla ei juuri eroa{from} ({range}\u00A0päivää; sovittu raja {margin}).',
    sv: 'Väntan på stigen skiljer sig lite eller inte alls{from} ({range}\u00A0dagar; överenskommen gräns {margin}).',
    en: 'Waiting on the path differs little or not at all{from} ({range}\u00A0days; the agreed limit is {margin}).',
  },
  worse: {
    fi: 'Asiakkaat odottivat polulla {amount} enemmän ({range}){than}.',
    sv: 'Klienterna väntade {amount} mer på stigen ({range}){than}.',
    en: 'Clients waited {amount} more on the path ({range}){than}.',
  },
  probably_worse: {
    fi: 'Asiakkaat odottivat polulla todennäköisesti enemmän{than}, arviolta {amount} ({range}).',
    sv: 'Klienterna väntade sannolikt mer på stigen{than}, uppskattningsvis {amount} ({range}).',
    en: 'Clients probably waited more on the path{than}, by {amount} ({range}).',
  },
  not_worse: {
    fi: 'Odotus polulla ei ole pidempi kuin sovittu {limit} raja sallii (yläraja {worstEnd}).',
    sv: 'Väntan på stigen är inte längre än vad den överenskomna gränsen på {limit} tillåter (övre gräns {worstEnd}).',
    en: 'Waiting on the path is not longer by more than the agreed {limit} (upper limit {worstEnd}).',
  },
};

/** Days in the named states over the horizon: fewer are the better ones. */
const effectWords = ({ phrases: { whether } }: OccupancyMetric): EffectWords => ({
  sentences,
  unit: 'days',
  scale: 1,
  leastDecimals: 0,
  isLessBetter: true,
  phrases: { whether },
});

export const words: KindWords<'occupancy'> = {
  estimateOf: daysInNamedStates,
  written: (value, prose) => prose.days(value),
  armSentence,
  effect: { sign: () => -1, words: effectWords },
};
