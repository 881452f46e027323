import { defineMetric } from './definition.ts';

export const handoverAccepted = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Hyväksytyt siirrot',
    sv: 'Godkända överföringar',
    en: 'Handovers accepted',
  },
  question: {
    fi: 'Otetaanko siirretyt asiakkaat vastaan?',
    sv: 'Tas överförda klienter emot?',
    en: 'Are handovers taken on?',
  },
  topic: { id: 'speed', rank: 13 },
  numerator: {
    fi: 'Siirrot, jotka vastaanottaja hyväksyi 14 päivän kuluessa',
    sv: 'Överföringar som mottagaren godkände inom 14 dagar',
    en: 'Handovers that the receiver accepted within 14 days',
  },
  denominator: {
    fi: 'kaikista vähintään 14 päivää sitten ehdotetuista siirroista',
    sv: 'av alla som föreslagits för minst 14 dagar sedan',
    en: 'of all proposed at least 14 days ago',
  },
  pitfalls: {
    fi: 'Hyväksyntä ei kerro, jatkuiko työ heti.',
    sv: 'Ett godkännande säger inte om arbetet fortsatte genast.',
    en: 'Acceptance does not tell whether work went on at once.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.16',
  term: 'escorted_transfer',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'rows',
    of: 'handovers',
    datedBy: 'proposed_on',
    among: [],
    having: [{ from: 'proposed_on', to: 'accepted_on', withinDays: 14 }],
  },
  phrases: {
    moreDid: {
      fi: 'otettiin siirrossa vastaan 14 päivässä',
      sv: 'togs emot inom 14 dagar vid en överföring',
      en: 'were taken on within 14 days of a handover',
    },
    moreProbablyDid: {
      fi: 'otettiin todennäköisesti siirrossa vastaan 14 päivässä',
      sv: 'togs sannolikt emot inom 14 dagar vid en överföring',
      en: 'were probably taken on within 14 days of a handover',
    },
    counted: {
      fi: 'Ehdotetuista {denominator} siirrosta hyväksyttiin 14 päivässä {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} föreslagna överföringar godkändes {numerator} inom 14 dagar, {share} ({interval}).',
      en: '{numerator} of {denominator} proposed handovers were accepted within 14 days, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'siirtojen hyväksymistä ei ole kirjattu',
      sv: 'godkännanden av överföringar har inte registrerats',
      en: 'acceptance of handovers was not recorded',
    },
    whether: {
      fi: 'otetaanko useampi siirretty asiakas vastaan',
      sv: 'om fler överförda klienter tas emot',
      en: 'whether more handovers are accepted',
    },
  },
});
