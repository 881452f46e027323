import { defineMetric } from './definition.ts';

export const costPerCase = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Kustannus ratkaisua kohden',
    sv: 'Kostnad per lösning',
    en: 'Cost of a solution',
  },
  question: {
    fi: 'Mitä yksi ratkaisu maksaa?',
    sv: 'Vad kostar en lösning?',
    en: 'What does a solution cost?',
  },
  topic: { id: 'reach', rank: 12 },
  definition: {
    fi: 'Tiimin kustannukset ja ne jaettuna pitkäkestoiseen ratkaisuun (työ, opinnot, työkyvyttömyyseläke) päättyneillä.',
    sv: 'Teamets kostnader, och dessa delade med antalet avslutade med en varaktig lösning (arbete, studier, invalidpension).',
    en: 'The team’s costs, and these divided by the cases that ended in a lasting solution (work, studies, disability pension).',
  },
  pitfalls: {
    fi: 'Kesken olevien kustannukset ovat mukana, ratkaisut eivät vielä.',
    sv: 'Kostnaderna för öppna ärenden ingår, deras lösningar ännu inte.',
    en: 'Open cases cost already but have no solution yet.',
  },
  unit: 'euros',
  direction: 'lower_is_better',
  level: 'region',
  status: 'implied',
  source: '(I) S1.2',
  term: 'support_for_work_ability',
  reference: 'poisson.test',
  of: { rows: 'costs', datedBy: 'period_from', count: { sum: 'euros' } },
  per: 'solved_episode',
  phrases: {
    counted: {
      fi: 'Kustannukset ovat {value} euroa.',
      sv: 'Kostnaderna är {value} euro.',
      en: 'Costs are {value} euros.',
    },
    ofTarget: {
      fi: 'Kustannukset ovat {value} euroa, tavoite on {target}.',
      sv: 'Kostnaderna är {value} euro, målet är {target}.',
      en: 'Costs are {value} euros; the aim is {target}.',
    },
    atThisPace: {
      fi: 'Kustannukset ovat {value} euroa, tavoite on {target}.',
      sv: 'Kostnaderna är {value} euro, målet är {target}.',
      en: 'Costs are {value} euros; the aim is {target}.',
    },
    rated: {
      fi: 'Yhtä ratkaisua kohden se on {rate} euroa.',
      sv: 'Det är {rate} euro per lösning.',
      en: 'That is {rate} euros for each solution.',
    },
    notFollowed: {
      fi: 'kustannuksia ei ole kirjattu',
      sv: 'kostnader har inte registrerats',
      en: 'costs were not recorded',
    },
  },
});
