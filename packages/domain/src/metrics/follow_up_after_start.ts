import { defineMetric } from './definition.ts';

export const followUpAfterStart = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Seuranta alun jälkeen', sv: 'Uppföljning efter starten', en: 'Follow-up after the start' },
  question: {
    fi: 'Seurataanko työn tai opintojen aloittanutta?',
    sv: 'Följs den upp som börjat arbeta eller studera?',
    en: 'Are those who start work or studies followed up?',
  },
  topic: { id: 'work', rank: 8 },
  numerator: {
    fi: 'Asiakkaat, joihin oltiin yhteydessä 90 päivän kuluessa työn tai opintojen alusta',
    sv: 'Klienter som kontaktades inom 90 dagar efter att arbete eller studier börjat',
    en: 'Clients contacted within 90 days of starting work or studies',
  },
  denominator: {
    fi: 'kaikista työn tai opinnot vähintään 90 päivää ennen rajapäivää aloittaneista',
    sv: 'av alla som börjat minst 90 dagar före slutdatumet',
    en: 'of all who started at least 90 days before the cut-off',
  },
  pitfalls: { fi: 'Seurantaa ei tarvitse jokainen.', sv: 'Alla behöver inte uppföljning.', en: 'Not everybody needs it.' },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'follow_up',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'episodes',
    among: [{ event: ['employment_started', 'studies_started'] }],
    having: [{ event: 'follow_up_contact', withinDays: 90, after: ['employment_started', 'studies_started'] }],
  },
  phrases: {
    moreDid: { fi: 'sai seurantaa alun jälkeen', sv: 'följdes upp efter starten', en: 'were followed up after the start' },
    moreProbablyDid: {
      fi: 'sai todennäköisesti seurantaa alun jälkeen',
      sv: 'följdes sannolikt upp efter starten',
      en: 'were probably followed up after the start',
    },
    counted: {
      fi: 'Työn tai opinnot aloittaneista {denominator} asiakkaasta seurattiin {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter som börjat arbeta eller studera följdes {numerator} upp, {share} ({interval}).',
      en: '{numerator} of {denominator} clients who started work or studies were followed up, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'seurantaa alun jälkeen ei ole kirjattu',
      sv: 'uppföljning efter starten har inte registrerats',
      en: 'follow-up after the start was not recorded',
    },
    whether: { fi: 'seurataanko useampaa', sv: 'om fler följs upp', en: 'whether more are followed up' },
  },
});
