import { defineMetric } from './definition.ts';

export const employmentLasts = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Työssä pysyminen', sv: 'Att stanna i arbete', en: 'Staying in work' },
  question: {
    fi: 'Pysyykö työn aloittanut työssä?',
    sv: 'Stannar den som börjat arbeta kvar i arbetet?',
    en: 'Do those who start work stay in it?',
  },
  topic: { id: 'work', rank: 7 },
  numerator: {
    fi: 'Työssä päivänä 182 työn alkamisesta',
    sv: 'I arbete dag 182 efter att arbetet börjat',
    en: 'In work on day 182 after work started',
  },
  denominator: {
    fi: 'kaikista, joiden työ alkoi vähintään 182 päivää ennen aineiston rajapäivää',
    sv: 'av alla vars arbete började minst 182 dagar före materialets slutdatum',
    en: 'of all whose work started at least 182 days before the cut-off',
  },
  pitfalls: {
    fi: 'Vain työn aloittaneet ovat mukana: jos yhdessä ryhmässä työn aloittaa harvempi, ryhmät eivät ole vertailukelpoisia.',
    sv: 'Bara de som börjat arbeta ingår: om färre börjar i den ena gruppen är grupperna inte jämförbara.',
    en: 'Only those who started are seen: where fewer start in one group, groups are not comparable.',
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
    onDay: 182,
    after: 'employment_started',
  },
  phrases: {
    moreDid: { fi: 'pysyi työssä puoli vuotta', sv: 'stannade i arbete ett halvår', en: 'stayed in work for six months' },
    moreProbablyDid: {
      fi: 'pysyi todennäköisesti työssä puoli vuotta',
      sv: 'stannade sannolikt i arbete ett halvår',
      en: 'probably stayed in work for six months',
    },
    counted: {
      fi: 'Työn aloittaneista {denominator} asiakkaasta {numerator} oli työssä vielä puolen vuoden kuluttua eli {share} ({interval}).',
      sv: 'Av {denominator} klienter som börjat arbeta var {numerator} i arbete ännu efter ett halvår, {share} ({interval}).',
      en: '{numerator} of {denominator} clients who started work were still in work six months later, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'työn kestoa ei ole kirjattu',
      sv: 'hur länge arbetet varat har inte registrerats',
      en: 'how long work lasted was not recorded',
    },
    whether: { fi: 'pysyykö useampi työssä', sv: 'om fler stannar i arbete', en: 'whether more stay in work' },
  },
});
