import { defineMetric } from './definition.ts';

export const goalByClient = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Asiakkaan oma tavoite',
    sv: 'Klientens eget mål',
    en: 'The client’s own goal',
  },
  question: {
    fi: 'Asettaako asiakas tavoitteensa itse?',
    sv: 'Ställer klienten själv upp sina mål?',
    en: 'Do clients set their own goals?',
  },
  topic: { id: 'experience', rank: 5 },
  numerator: {
    fi: 'Asiakkuudet, joissa vähintään yksi tavoite on kirjattu asiakkaan omaksi',
    sv: 'Ärenden där minst ett mål är registrerat som klientens eget',
    en: 'Cases with at least one goal recorded as the client’s own',
  },
  denominator: {
    fi: 'kaikista, joille on asetettu tavoite',
    sv: 'av alla där ett mål ställts upp',
    en: 'of all with a goal',
  },
  pitfalls: {
    fi: 'Tavoitteen sanat ovat usein työntekijän.',
    sv: 'Målets ord är ofta den anställdas.',
    en: 'The words of the goal are often the worker’s.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.6',
  term: 'goal',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'episodes',
    among: [{ rows: 'goals', where: [{ column: 'set_on', filled: true }], atLeast: 1 }],
    having: [
      {
        rows: 'goals',
        where: [
          { column: 'set_on', filled: true },
          { column: 'by_client', is: true },
        ],
        atLeast: 1,
      },
    ],
  },
  phrases: {
    moreDid: {
      fi: 'asetti itse tavoitteen',
      sv: 'ställde själv upp ett mål',
      en: 'set a goal of their own',
    },
    moreProbablyDid: {
      fi: 'asetti todennäköisesti itse tavoitteen',
      sv: 'ställde sannolikt själv upp ett mål',
      en: 'probably set a goal of their own',
    },
    counted: {
      fi: 'Tavoitteen saaneista {denominator} asiakkaasta oman tavoitteen asetti {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter med mål hade {numerator} ställt upp ett eget, {share} ({interval}).',
      en: '{numerator} of {denominator} clients with goals had set one of their own, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'asiakkaiden tavoitteita ei ole kirjattu',
      sv: 'klienternas mål har inte registrerats',
      en: 'clients’ goals were not recorded',
    },
    whether: {
      fi: 'asettaako useampi asiakas tavoitteensa itse',
      sv: 'om fler klienter själva ställer upp sina mål',
      en: 'whether more clients set their own goals',
    },
  },
});
