import { defineMetric } from './definition.ts';

export const feedbackShare = defineMetric({
  kind: 'proportion',
  version: 2,
  label: {
    fi: 'Palaute lähettäjälle',
    sv: 'Återkoppling till remittenten',
    en: 'Feedback to the referrer',
  },
  question: {
    fi: 'Saako useampi lähettäjä palautteen?',
    sv: 'Får fler remittenter återkoppling?',
    en: 'Do more referrers hear back?',
  },
  topic: { id: 'speed', rank: 12 },
  numerator: {
    fi: 'Lähetteet, joista lähettäjä sai palautteen 30 päivän kuluessa saapumisesta',
    sv: 'Remisser om vilka remittenten fick återkoppling inom 30 dagar efter ankomsten',
    en: 'Referrals on which the referrer got feedback within 30 days of receipt',
  },
  denominator: {
    fi: 'kaikista vähintään 30 päivää ennen rajapäivää saapuneista lähetteistä',
    sv: 'av alla remisser som kommit minst 30 dagar före slutdatumet',
    en: 'of all referrals received at least 30 days before the cut-off',
  },
  pitfalls: {
    fi: 'Suullinen palaute jää helposti kirjaamatta.',
    sv: 'Muntlig återkoppling blir lätt oregistrerad.',
    en: 'Feedback by word of mouth easily goes unrecorded.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.7',
  term: 'referral',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'rows',
    of: 'referrals',
    datedBy: 'received_on',
    among: [],
    having: [{ from: 'received_on', to: 'feedback_on', withinDays: 30 }],
  },
  phrases: {
    moreDid: {
      fi: 'tuli lähettäjältä, joka sai palautteen 30 päivän kuluessa',
      sv: 'kom från en remittent som fick återkoppling inom 30 dagar',
      en: 'came from a referrer who heard back within 30 days',
    },
    moreProbablyDid: {
      fi: 'tuli todennäköisesti lähettäjältä, joka sai palautteen 30 päivän kuluessa',
      sv: 'kom sannolikt från en remittent som fick återkoppling inom 30 dagar',
      en: 'probably came from a referrer who heard back within 30 days',
    },
    counted: {
      fi: 'Saapuneista {denominator} lähetteestä lähettäjä sai palautteen 30 päivän kuluessa {numerator} lähetteestä eli {share} ({interval}).',
      sv: 'Av {denominator} mottagna remisser fick {numerator} återkoppling inom 30 dagar, {share} ({interval}).',
      en: '{numerator} of {denominator} referrals received got feedback within 30 days, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'palautetta lähettäjille ei ole kirjattu',
      sv: 'återkoppling till remittenterna har inte registrerats',
      en: 'feedback to referrers was not recorded',
    },
    whether: {
      fi: 'saako useampi lähettäjä palautteen',
      sv: 'om fler remittenter får återkoppling',
      en: 'whether more referrers hear back',
    },
  },
});
