import { isAbsence } from '../../evaluation/absence.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { Text } from '../../text.ts';
import { absenceSentence, cannotBeCalculated } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import type { EffectSentences, EffectWords } from '../../sentences/effect-sentence.ts';
import { halfServed } from './half-served.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import type { KindWords } from '../kind-words.ts';
import type { DurationMetric } from './definition.ts';

const sentences: EffectSentences = {
  better: {
    fi: 'Asiakkaat {clientsDid} keskimäärin {amount} nopeammin ({range}){than}.',
    sv: 'Klienterna {clientsDid} i genomsnitt {amount} tidigare ({range}){than}.',
    en: 'Clients {clientsDid} {amount} sooner on average ({range}){than}.',
  },
  improved: {
    fi: 'Uusi toimintatapa lyhensi odotusaikaa keskimäärin {amount} ({range}).',
    sv: 'Det nya arbetssättet förkortade väntetiden med i genomsnitt {amount} ({range}).',
    en: 'The new way of working shortened the wait by {amount} on average ({range}).',
  },
  better_perhaps_by_margin: {
    fi: 'Asiakkaat {clientsProbablyDid} nopeammin{than}, arviolta {amount} ({range}); on epävarmaa, ylittyykö sovittu {limit} raja.',
    sv: 'Klienterna {clientsProbablyDid} tidigare{than}, uppskattningsvis {amount} ({range}); det är osäkert om den överenskomna gränsen på {limit} nås.',
    en: 'Clients {clientsProbablyDid} sooner{than}, by {amount} ({range}); whether by the agreed {margin} is uncertain.',
  },
  probably_better: {
    fi: 'Asiakkaat {clientsProbablyDid} nopeammin{than}, arviolta {amount} ({range}).',
    sv: 'Klienterna {clientsProbablyDid} tidigare{than}, uppskattningsvis {amount} ({range}).',
    en: 'Clients {clientsProbablyDid} sooner{than}, by {amount} ({range}).',
  },
  no_real_difference: {
    fi: 'Odotusaika ei juuri eroa{from} ({range}\u00A0päivää; sovittu raja {margin}).',
    sv: 'Väntetiden skiljer sig lite eller inte alls{from} ({range}\u00A0dagar; överenskommen gräns {margin}).',
    en: 'Waiting differs little or not at all{from} ({range}\u00A0days; the agreed limit is {margin}).',
  },
  worse: {
    fi: 'Asiakkaat {clientsDid} {amount} myöhemmin ({range}){than}.',
    sv: 'Klienterna {clientsDid} {amount} senare ({range}){than}.',
    en: 'Clients {clientsDid} later{than}, by {amount} ({range}).',
  },
  probably_worse: {
    fi: 'Asiakkaat {clientsProbablyDid} myöhemmin{than}, arviolta {amount} ({range}).',
    sv: 'Klienterna {clientsProbablyDid} senare{than}, uppskattningsvis {amount} ({range}).',
    en: 'Clients {clientsProbablyDid} later{than}, by {amount} ({range}).',
  },
  not_worse: {
    fi: 'Odotusaika ei ole pidempi kuin sovittu {limit} raja sallii (yläraja {worstEnd}).',
    sv: 'Väntetiden är inte längre än vad den överenskomna gränsen på {limit} tillåter (övre gräns {worstEnd}).',
    en: 'The wait is not longer by more than the agreed {limit} (upper limit {worstEnd}).',
  },
};

/** Mean waits over the horizon, compared: fewer days are the better ones. */
const effectWords = ({ phrases: { whether, clientsDid, clientsProbablyDid } }: DurationMetric): EffectWords => ({
  sentences,
  unit: 'days',
  scale: 1,
  leastDecimals: 0,
  isLessBetter: true,
  phrases: { whether, clientsDid, clientsProbablyDid },
});

const half: Text = {
  fi: 'Puolet asiakkaista {halfDid} {within}.',
  sv: 'Hälften av klienterna {halfDid} {within}.',
  en: 'Half of the clients {halfDid} {within}.',
};

const halfWithRange: Text = {
  fi: 'Puolet asiakkaista {halfDid} {within} ({range}).',
  sv: 'Hälften av klienterna {halfDid} {within} ({range}).',
  en: 'Half of the clients {halfDid} {within} ({range}).',
};

const notHalf: Text = {
  fi: 'Alle puolet {halfHaveDone} {day} päivään mennessä.',
  sv: 'Mindre än hälften {halfHaveDone} inom {day} dagar.',
  en: 'Fewer than half {halfHaveDone} by day {day}.',
};

/** One arm by itself: when half had got there, or by which day they had not. */
function armSentence(arm: ArmResult<'duration'>, { phrases }: DurationMetric, context: SentenceContext): Text {
  if (arm.events === 0) return cannotBeCalculated(phrases.nobodyYet);
  const { day, range } = halfServed(arm);
  if (isAbsence(day)) {
    const followedDays = arm.servedCurve.at(-1)?.day;
    if (day.absent !== 'not_reached' || followedDays === undefined) return absenceSentence(day, context);
    return inEveryLanguage((locale, prose) =>
      fill(notHalf[locale], { halfHaveDone: phrases.halfHaveDone[locale], day: prose.number(followedDays) }),
    );
  }
  return inEveryLanguage((locale, prose) =>
    fill((range === undefined ? half : halfWithRange)[locale], {
      halfDid: phrases.halfDid[locale],
      within: prose.within(day),
      ...(range === undefined ? {} : { range: prose.range(range.lower, range.upper) }),
    }),
  );
}

export const words: KindWords<'duration'> = {
  estimateOf: (arm) => halfServed(arm).day,
  written: (value, prose) => prose.within(value),
  armSentence,
  nothingYet: ({ arms }, { phrases }) => (arms.every(({ events }) => events === 0) ? cannotBeCalculated(phrases.nobodyYet) : undefined),
  headline: { fi: 'Puolet {arm}', sv: 'Hälften {arm}', en: 'Half {arm}' },
  effect: { sign: () => -1, words: effectWords },
};
