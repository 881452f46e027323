import { defineMetric } from './definition.ts';

export const employedAt6Months = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Työssä 6 kuukauden kohdalla',
    sv: 'I arbete vid 6 månader',
    en: 'In work at 6 months',
  },
  question: {
    fi: 'Onko useampi työssä kuuden kuukauden kohdalla?',
    sv: 'Är fler i arbete efter sex månader?',
    en: 'Are more in work after six months?',
  },
  topic: { id: 'work', rank: 2 },
  numerator: {
    fi: 'Työssä päivänä 182 lähetteestä (alkanut, ei päättynyt)',
    sv: 'I arbete dag 182 efter remissen (börjat, inte slutat)',
    en: 'In work on day 182 after the referral (started, not ended)',
  },
  denominator: {
    fi: 'kaikista vähintään 182 päivää ennen aineiston rajapäivää lähetetyistä',
    sv: 'av alla som remitterats minst 182 dagar före materialets slutdatum',
    en: 'of all referred at least 182 days before the cut-off',
  },
  counting: {
    fi: 'Seurannasta poistuneet ovat nimittäjässä mutta eivät osoittajassa; rajat näyttävät tuloksen, jos heistä ei kukaan tai jokainen olisi työssä.',
    sv: 'De som fallit ur uppföljningen ingår i nämnaren men inte i täljaren; gränserna visar resultatet om ingen eller alla av dem var i arbete.',
    en: 'Those lost to follow-up are in the denominator but not in the numerator; the bounds show the result if none, or all, of them worked.',
  },
  pitfalls: {
    fi: 'Työllistyneiden seuranta päättyy usein varhain, jolloin tieto työssä olosta puuttuu.',
    sv: 'Uppföljningen av dem som fått arbete slutar ofta tidigt, och då saknas uppgiften.',
    en: 'Follow-up of those who find work often ends early, and then it is not known whether they still work.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'proposed',
  source: '(P)',
  term: 'getting_employed',
  reference: 'prop.test(correct = FALSE), Newcombe 1998 method 10',
  of: {
    population: 'referred',
    inSpell: { startedBy: 'employment_started', endedBy: 'employment_ended' },
    onDay: 182,
  },
  phrases: {
    moreDid: { fi: 'oli työssä kuuden kuukauden kohdalla', sv: 'var i arbete efter sex månader', en: 'were in work at six months' },
    moreProbablyDid: {
      fi: 'oli todennäköisesti työssä kuuden kuukauden kohdalla',
      sv: 'var sannolikt i arbete efter sex månader',
      en: 'were probably in work at six months',
    },
    counted: {
      fi: '{denominator} asiakkaasta {numerator} oli työssä kuuden kuukauden kohdalla eli {share} ({interval}).',
      sv: 'Av {denominator} klienter var {numerator} i arbete efter sex månader, {share} ({interval}).',
      en: '{numerator} of {denominator} clients were in work at six months, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'ei tiedetä, ketkä olivat työssä kuuden kuukauden kohdalla',
      sv: 'det är inte känt vilka som var i arbete efter sex månader',
      en: 'it is not known who was in work at six months',
    },
    whether: {
      fi: 'onko useampi työssä kuuden kuukauden kohdalla',
      sv: 'om fler är i arbete efter sex månader',
      en: 'whether more clients are in work at six months',
    },
  },
});
