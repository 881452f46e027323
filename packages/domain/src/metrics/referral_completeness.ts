import { defineMetric } from './definition.ts';

export const referralCompleteness = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Täydelliset lähetteet',
    sv: 'Fullständiga remisser',
    en: 'Complete referrals',
  },
  question: {
    fi: 'Saapuvatko lähetteet täydellisinä?',
    sv: 'Är remisserna fullständiga när de kommer?',
    en: 'Are referrals complete when they arrive?',
  },
  topic: { id: 'speed', rank: 11 },
  numerator: {
    fi: 'Saapuessaan täydellisiksi arvioidut lähetteet',
    sv: 'Remisser som bedömdes vara fullständiga när de kom',
    en: 'Referrals judged complete on arrival',
  },
  denominator: {
    fi: 'kaikista, joiden täydellisyys on arvioitu',
    sv: 'av alla vars fullständighet bedömts',
    en: 'of all that were judged',
  },
  pitfalls: {
    fi: 'Arviointi voi tiukentua ajan mittaan.',
    sv: 'Bedömningen kan bli strängare med tiden.',
    en: 'Judging may get stricter over time.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'proposed',
  source: '(P) S0.7',
  term: 'referral',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'rows',
    of: 'referrals',
    datedBy: 'received_on',
    among: [{ column: 'complete', filled: true }],
    having: [{ column: 'complete', is: true }],
  },
  phrases: {
    moreDid: {
      fi: 'tuli täydellisellä lähetteellä',
      sv: 'kom med en fullständig remiss',
      en: 'came with a complete referral',
    },
    moreProbablyDid: {
      fi: 'tuli todennäköisesti täydellisellä lähetteellä',
      sv: 'kom sannolikt med en fullständig remiss',
      en: 'probably came with a complete referral',
    },
    counted: {
      fi: 'Arvioiduista {denominator} lähetteestä täydellisinä saapui {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} remisser var {numerator} fullständiga när de kom, {share} ({interval}).',
      en: '{numerator} of {denominator} referrals were complete on arrival, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'lähetteiden täydellisyyttä ei ole arvioitu',
      sv: 'remissernas fullständighet har inte bedömts',
      en: 'whether referrals were complete was not judged',
    },
    whether: {
      fi: 'saapuuko useampi lähete täydellisenä',
      sv: 'om fler remisser är fullständiga',
      en: 'whether more referrals are complete',
    },
  },
});
