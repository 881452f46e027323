import { defineMetric } from './definition.ts';

export const clientPresent = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Asiakas mukana tiimissä',
    sv: 'Klienten med i teamet',
    en: 'Client present at the team',
  },
  question: {
    fi: 'Onko asiakas mukana, kun hänen asiaansa käsitellään?',
    sv: 'Är klienten med när hens ärende behandlas?',
    en: 'Is the client there when the case is discussed?',
  },
  topic: { id: 'experience', rank: 4 },
  numerator: {
    fi: 'Tiimin kokoukset, joissa asiakas oli paikalla',
    sv: 'Teammöten där klienten var närvarande',
    en: 'Team meetings with the client present',
  },
  denominator: {
    fi: 'kaikista, joista läsnäolo on kirjattu',
    sv: 'av alla där närvaron registrerats',
    en: 'of all where attendance is recorded',
  },
  pitfalls: {
    fi: 'Toimintamallit eroavat: asiakas saa tulla, on aina mukana tai tuo näkemyksensä muulla tavoin. Vertaa vain saman mallin sisällä.',
    sv: 'Modellerna skiljer sig: klienten får komma, är alltid med eller framför sin syn på annat sätt. Jämför bara inom en och samma modell.',
    en: 'Models differ: clients may come, always come, or are heard in another way. Compare only inside one model.',
  },
  unit: 'share',
  direction: 'neutral',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4, S1.6, S2.6',
  term: 'client_involvement',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'rows',
    of: 'meetings',
    datedBy: 'held_on',
    among: [{ column: 'client_present', filled: true }],
    having: [{ column: 'client_present', is: true }],
  },
  phrases: {
    moreDid: {
      fi: 'oli mukana tiimin kokouksessa',
      sv: 'var med på teamets möte',
      en: 'were present at the team’s meeting',
    },
    moreProbablyDid: {
      fi: 'oli todennäköisesti mukana tiimin kokouksessa',
      sv: 'var sannolikt med på teamets möte',
      en: 'were probably present at the team’s meeting',
    },
    counted: {
      fi: 'Tiimin {denominator} kokouksesta asiakas oli mukana {numerator} kokouksessa eli {share} ({interval}).',
      sv: 'Klienten var med på {numerator} av teamets {denominator} möten, {share} ({interval}).',
      en: 'The client was present at {numerator} of {denominator} team meetings, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'asiakkaan läsnäoloa tiimissä ei ole kirjattu',
      sv: 'klientens närvaro i teamet har inte registrerats',
      en: 'the client’s presence at the team was not recorded',
    },
    whether: {
      fi: 'onko asiakas useammin mukana',
      sv: 'om klienten oftare är med',
      en: 'whether the client is present more often',
    },
  },
});
