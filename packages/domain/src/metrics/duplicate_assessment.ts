import { defineMetric } from './definition.ts';

export const duplicateAssessment = defineMetric({
  kind: 'proportion',
  version: 2,
  label: {
    fi: 'Päällekkäiset arviot',
    sv: 'Dubbla bedömningar',
    en: 'Duplicate assessments',
  },
  question: {
    fi: 'Arvioidaanko harvempi asiakas kahteen kertaan samasta asiasta?',
    sv: 'Bedöms färre klienter två gånger i samma sak?',
    en: 'Are fewer clients assessed twice for the same thing?',
  },
  topic: { id: 'speed', rank: 14 },
  numerator: {
    fi: 'Asiakkaat, joilta sama asia arvioitiin vähintään kahdesti 365 päivän kuluessa lähetteestä, kaikki asiakkuudet ja organisaatiot yhteensä',
    sv: 'Klienter för vilka samma sak bedömdes minst två gånger inom 365 dagar efter remissen, alla ärenden och organisationer tillsammans',
    en: 'Clients for whom the same thing was assessed at least twice within 365 days of the referral, across all their cases and organisations',
  },
  denominator: {
    fi: 'kaikista vähintään 365 päivää ennen rajapäivää lähetetyistä',
    sv: 'av alla som remitterats minst 365 dagar före slutdatumet',
    en: 'of all referred at least 365 days before the cut-off',
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
    among: [],
    having: [
      {
        rows: 'assessments',
        where: [{ column: 'done_on', filled: true }],
        atLeast: 2,
        sharing: { column: 'topic', datedBy: 'done_on', withinDays: 365 },
        ofClientWithinDays: 365,
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
      fi: 'Asiakkaista ({denominator}) samasta asiasta arvioitiin vuoden kuluessa lähetteestä uudelleen {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter bedömdes {numerator} på nytt i samma sak inom ett år efter remissen, {share} ({interval}).',
      en: '{numerator} of {denominator} clients were assessed again for the same thing within a year of the referral, {share} ({interval}).',
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
