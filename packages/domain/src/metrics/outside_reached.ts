import { defineMetric } from './definition.ts';

export const outsideReached = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Palvelujen ulkopuolelta tavoitetut', sv: 'Nådda utanför servicen', en: 'Reached from outside services' },
  question: {
    fi: 'Tavoitetaanko palvelujen ulkopuolella olevia?',
    sv: 'Nås de som står utanför servicen?',
    en: 'Are people outside services reached?',
  },
  topic: { id: 'reach', rank: 14 },
  numerator: {
    fi: 'Asiakkuudet, joissa asiakas oli lähetettäessä kaikkien palvelujen ulkopuolella',
    sv: 'Ärenden där klienten stod utanför all service när remissen kom',
    en: 'Cases in which the client was outside all services when referred',
  },
  denominator: {
    fi: 'kaikista asiakkuuksista',
    sv: 'av alla ärenden',
    en: 'of all cases',
  },
  pitfalls: {
    fi: 'Riippuu siitä, kuinka paljon jalkaudutaan ja kuinka segmentti kirjataan.',
    sv: 'Beror på hur mycket uppsökande arbete som görs och hur segmentet registreras.',
    en: 'Depends on how much outreach there is, and on how the segment is recorded.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'region',
  status: 'implied',
  source: '(I) S1.5',
  term: 'finding_the_way',
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'episodes', among: [], having: [{ segment: ['outside_services'] }] },
  phrases: {
    moreDid: { fi: 'tavoitettiin palvelujen ulkopuolelta', sv: 'nåddes utanför servicen', en: 'were reached from outside services' },
    moreProbablyDid: {
      fi: 'tavoitettiin todennäköisesti palvelujen ulkopuolelta',
      sv: 'nåddes sannolikt utanför servicen',
      en: 'were probably reached from outside services',
    },
    counted: {
      fi: 'Asiakkaista ({denominator}) palvelujen ulkopuolelta tavoitettiin {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter nåddes {numerator} utanför servicen, {share} ({interval}).',
      en: '{numerator} of {denominator} clients were reached from outside services, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'palvelujen ulkopuolella olevia ei ole kirjattu',
      sv: 'de som står utanför servicen har inte registrerats',
      en: 'who was outside services was not recorded',
    },
    whether: {
      fi: 'tavoitetaanko useampi palvelujen ulkopuolelta',
      sv: 'om fler nås utanför servicen',
      en: 'whether more are reached from outside services',
    },
  },
});
