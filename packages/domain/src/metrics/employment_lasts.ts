import { defineMetric } from './definition.ts';

export const employmentLasts = defineMetric({
  kind: 'proportion',
  version: 2,
  label: { fi: 'Työssä pysyminen', sv: 'Att stanna i arbete', en: 'Staying in work' },
  question: {
    fi: 'Pysyykö useampi työssä?',
    sv: 'Stannar fler i arbete?',
    en: 'Do more clients stay in work?',
  },
  topic: { id: 'work', rank: 7 },
  numerator: {
    fi: 'Ne, jotka olivat työssä viimeistään 183. päivänä lähetteestä ja vielä 182 päivää myöhemmin',
    sv: 'De som var i arbete senast dag 183 efter remissen och ännu 182 dagar senare',
    en: 'In work by day 183 after the referral, and still 182 days later',
  },
  denominator: {
    fi: 'kaikista vähintään 365 päivää ennen rajapäivää lähetetyistä',
    sv: 'av alla som remitterats minst 365 dagar före slutdatumet',
    en: 'of all referred at least 365 days before the cut-off',
  },
  pitfalls: {
    fi: 'Myös ennen lähetettä alkanut työ lasketaan, jos se jatkuu. Lyhytkin katko kahden työn välillä keskeyttää jakson.',
    sv: 'Också ett arbete som börjat före remissen räknas om det fortsätter. Också ett kort avbrott mellan två arbeten bryter perioden.',
    en: 'A job begun before the referral counts too if it goes on. Even a short gap between two jobs breaks the spell.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4, S2.21',
  term: 'getting_employed',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'referred',
    inSpell: { startedBy: 'employment_started', endedBy: 'employment_ended' },
    byDay: 183,
    lastingDays: 182,
  },
  phrases: {
    moreDid: {
      fi: 'oli pysynyt työssä puoli vuotta',
      sv: 'hade stannat i arbete ett halvår',
      en: 'had stayed in work for six months',
    },
    moreProbablyDid: {
      fi: 'oli todennäköisesti pysynyt työssä puoli vuotta',
      sv: 'hade sannolikt stannat i arbete ett halvår',
      en: 'had probably stayed in work for six months',
    },
    counted: {
      fi: 'Lähetetyistä {denominator} asiakkaasta {numerator} eli {share} oli työssä viimeistään puolen vuoden kohdalla ja pysyi siinä puoli vuotta ({interval}).',
      sv: 'Av {denominator} remitterade klienter var {numerator} i arbete senast efter ett halvår och stannade där ett halvår, {share} ({interval}).',
      en: '{numerator} of {denominator} clients referred were in work by six months and stayed in it for six months, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'työn kestoa ei ole kirjattu',
      sv: 'hur länge arbetet varat har inte registrerats',
      en: 'how long work lasted was not recorded',
    },
    whether: { fi: 'pysyykö useampi työssä', sv: 'om fler stannar i arbete', en: 'whether more stay in work' },
  },
});
