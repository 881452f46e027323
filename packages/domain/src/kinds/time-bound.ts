import type { ConclusionReason } from '../evaluation/conclusion.ts';
import { fill, inEveryLanguage } from '../sentences/prose.ts';
import type { Text } from '../text.ts';

/** Why a metric's groups are described and never compared. */
export type NotComparedBecause = Extract<
  ConclusionReason,
  'denominator_after_referral' | 'not_bound_in_time' | 'known_at_referral' | 'published_counts'
>;

/**
 * How a metric's outcome is bound in time. Groups that were followed for different times can be compared only in what is counted
 * within so many days of the referral, of all who were referred.
 */
export type TimeBound = { readonly isCompared: true; readonly within: readonly number[] | 'horizon' | 'occasion' } | Described;

/** Of what is described and never compared. */
export interface Described {
  readonly isCompared: false;
  readonly because: NotComparedBecause;
}

export const boundWithin = (within: Extract<TimeBound, { isCompared: true }>['within']): TimeBound => ({ isCompared: true, within });
export const describedBecause = (because: NotComparedBecause): Described => ({ isCompared: false, because });

const compared = {
  horizon: {
    fi: 'Lasketaan lähetteestä sovittuun päivään asti; ryhmiä verrataan.',
    sv: 'Räknas från remissen till den överenskomna dagen; grupperna jämförs.',
    en: 'Counted from the referral to the agreed day; groups are compared.',
  },
  occasion: {
    fi: 'Luetaan lähetteen jälkeen sovitulla mittauskerralla niiltä, joilla se on jo ollut; ryhmiä verrataan.',
    sv: 'Läses vid den överenskomna mätningen efter remissen för dem vars mätning redan infallit; grupperna jämförs.',
    en: 'Read at the agreed occasion after the referral, among those for whom it has come; groups are compared.',
  },
  days: {
    fi: 'Lasketaan {days} päivän kuluessa lähetteestä; ryhmiä verrataan.',
    sv: 'Räknas inom {days} dagar efter remissen; grupperna jämförs.',
    en: 'Counted within {days} days of the referral; groups are compared.',
  },
} as const satisfies Record<string, Text>;

const described: Readonly<Record<NotComparedBecause, Text>> = {
  denominator_after_referral: {
    fi: 'Ryhmiä ei verrata: laskettava joukko muodostuu vasta lähetteen jälkeen, ja pilotti vaikuttaa siihen.',
    sv: 'Grupperna jämförs inte: vem eller vad som räknas avgörs först efter remissen, och pilotförsöket påverkar det.',
    en: 'Groups are not compared: who or what is counted is decided only after the referral, and the pilot has a hand in it.',
  },
  not_bound_in_time: {
    fi: 'Ryhmiä ei verrata: laskenta ei pääty sovittuun päivään lähetteestä, ja ryhmiä on seurattu eri ajan.',
    sv: 'Grupperna jämförs inte: räkningen slutar inte på en bestämd dag efter remissen, och grupperna har följts olika länge.',
    en: 'Groups are not compared: counting does not end on a set day after the referral, and the groups were followed for different times.',
  },
  known_at_referral: {
    fi: 'Ryhmiä ei verrata: tämä kertoo, keitä palveluun ohjataan, ei sitä, mitä heille sen jälkeen tapahtuu.',
    sv: 'Grupperna jämförs inte: det här visar vilka som hänvisas till servicen, inte vad som sedan händer dem.',
    en: 'Groups are not compared: this tells who is referred, not what happens to them afterwards.',
  },
  published_counts: {
    fi: 'Ryhmiä ei verrata: luvut ovat julkaistuja lukuja, joiden asiakasrakennetta ei tunneta.',
    sv: 'Grupperna jämförs inte: talen är publicerade tal vars klientstruktur inte är känd.',
    en: 'Groups are not compared: these are published numbers, and the client mix behind them is not known.',
  },
};

/** How the outcome is bound in time, in words; shown where a metric is defined. */
export function timeBoundInWords(bound: TimeBound): Text {
  if (!bound.isCompared) return described[bound.because];
  const { within } = bound;
  if (within === 'horizon' || within === 'occasion') return compared[within];
  return inEveryLanguage((locale, prose) => fill(compared.days[locale], { days: prose.list(within.map((day) => prose.number(day))) }));
}
