import { defineMetric } from './definition.ts';

export const duplicateAssessment = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Päällekkäiset arviot',
    sv: 'Dubbla bedömningar',
    en: 'Duplicate assessments',
  },
  question: {
    fi: 'Arvioidaanko samaa asiaa kahteen kertaan?',
    sv: 'Bedöms samma sak två gånger?',
    en: 'Is the same thing assessed twice?',
  },
  topic: { id: 'speed', rank: 14 },
  numerator: {
    fi: 'Asiakkuudet, joissa sama aihe arvioitiin uudelleen 12 kuukauden (365 päivän) kuluessa',
    sv: 'Ärenden där samma ämne bedömdes på nytt inom 12 månader (365 dagar)',
    en: 'Cases in which the same topic was assessed again within 12 months (365 days)',
  },
  denominator: {
    fi: 'kaikista arvioiduista',
    sv: 'av alla där en bedömning gjorts',
    en: 'of all assessed',
  },
  pitfalls: {
    fi: 'Uusi arvio voi olla perusteltu.',
    sv: 'En ny bedömning kan vara motiverad.',
    en: 'A repeat may be justified.',
  },
  unit: 'share',
  direction: 'lower_is_better',
  level: 'region',
  status: 'implied',
  source: '(I) S1.1',
  term: 'work_ability_assessment',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'episodes',
    among: [{ rows: 'assessments', where: [{ column: 'done_on', filled: true }], atLeast: 1 }],
    having: [
      {
        rows: 'assessments',
        where: [{ column: 'done_on', filled: true }],
        atLeast: 2,
        sharing: { column: 'topic', datedBy: 'done_on', withinDays: 365 },
      },
    ],
  },
  phrases: {
    moreDid: {
      fi: 'arvioitiin samasta asiasta uudelleen',
      sv: 'bedömdes på nytt i samma sak',
      en: 'were assessed again for the same thing',
    },
    moreProbablyDid: {
      fi: 'arvioitiin todennäköisesti samasta asiasta uudelleen',
      sv: 'bedömdes sannolikt på nytt i samma sak',
      en: 'were probably assessed again for the same thing',
    },
    counted: {
      fi: 'Arvioiduista {denominator} asiakkaasta samasta asiasta arvioitiin uudelleen {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} bedömda klienter bedömdes {numerator} på nytt i samma sak, {share} ({interval}).',
      en: '{numerator} of {denominator} clients assessed were assessed again for the same thing, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'arvioita ei ole kirjattu',
      sv: 'bedömningar har inte registrerats',
      en: 'assessments were not recorded',
    },
    whether: {
      fi: 'arvioidaanko useampi samasta asiasta uudelleen',
      sv: 'om fler bedöms på nytt i samma sak',
      en: 'whether more clients are assessed again for the same thing',
    },
  },
});
