import { defineMetric } from './definition.ts';

export const costPerCase = defineMetric({
  kind: 'count',
  version: 2,
  label: {
    fi: 'Kustannus asiakasta ja ratkaisua kohden',
    sv: 'Kostnad per klient och per lösning',
    en: 'Cost per client and per solution',
  },
  question: {
    fi: 'Mitä yksi asiakas ja yksi ratkaisu maksaa?',
    sv: 'Vad kostar en klient och en lösning?',
    en: 'What do a client and a solution cost?',
  },
  topic: { id: 'reach', rank: 12 },
  definition: {
    fi: 'Tiimin kustannukset kausilta, jotka päättyivät vähintään 365 päivää ennen rajapäivää; jaettuna asiakkailla, jotka lähetettiin vähintään 365 päivää ennen rajapäivää, ja niillä heistä, jotka saivat pitkäkestoisen ratkaisun 365 päivän kuluessa.',
    sv: 'Teamets kostnader för perioder som avslutats minst 365 dagar före slutdatumet; delade med de klienter som remitterats minst 365 dagar före slutdatumet, och med dem av dessa som fått en varaktig lösning inom 365 dagar.',
    en: 'The team’s costs of periods that ended at least 365 days before the cut-off; divided by the clients referred at least 365 days before it, and by those of them who got a lasting solution within 365 days.',
  },
  pitfalls: {
    fi: 'Kustannusten on katettava koko aika tiimin alusta: puuttuva kausi tekee asiakkaasta halvan. Kustannuksia ei voi kohdistaa yksittäiseen asiakkaaseen.',
    sv: 'Kostnaderna måste täcka hela tiden från teamets början: en period som saknas gör klienten billig. Kostnaderna kan inte hänföras till en enskild klient.',
    en: 'Costs must cover all of the time from the team’s start: a missing period makes a client cheap. Costs cannot be told of a single client.',
  },
  unit: 'euros',
  direction: 'lower_is_better',
  level: 'region',
  status: 'implied',
  source: '(I) S1.2',
  term: 'support_for_work_ability',
  reference: 'poisson.test',
  of: { rows: 'costs', datedBy: 'period_from', overFor: { until: 'period_to', days: 365 }, count: { sum: 'euros' } },
  per: 'followed_episode',
  alsoPer: 'solved_followed_episode',
  phrases: {
    counted: {
      fi: 'Vähintään vuosi sitten päättyneiden kausien kustannukset ovat {value} euroa.',
      sv: 'Kostnaderna för perioder som avslutats för minst ett år sedan är {value} euro.',
      en: 'Costs of periods that ended at least a year ago are {value} euros.',
    },
    ofTarget: {
      fi: 'Vähintään vuosi sitten päättyneiden kausien kustannukset ovat {value} euroa, tavoite on {target}.',
      sv: 'Kostnaderna för perioder som avslutats för minst ett år sedan är {value} euro, målet är {target}.',
      en: 'Costs of periods that ended at least a year ago are {value} euros; the aim is {target}.',
    },
    atThisPace: {
      fi: 'Vähintään vuosi sitten päättyneiden kausien kustannukset ovat {value} euroa, tavoite on {target}.',
      sv: 'Kostnaderna för perioder som avslutats för minst ett år sedan är {value} euro, målet är {target}.',
      en: 'Costs of periods that ended at least a year ago are {value} euros; the aim is {target}.',
    },
    rated: {
      fi: 'Yhtä lähetettyä asiakasta kohden se on {rate} euroa.',
      sv: 'Det är {rate} euro per remitterad klient.',
      en: 'That is {rate} euros for each client referred.',
    },
    alsoRated: {
      fi: 'Yhtä vuoden kuluessa saatua pitkäkestoista ratkaisua kohden se on {rate} euroa.',
      sv: 'Det är {rate} euro per varaktig lösning inom ett år.',
      en: 'That is {rate} euros for each lasting solution within a year.',
    },
    notFollowed: {
      fi: 'kustannuksia ei ole kirjattu',
      sv: 'kostnader har inte registrerats',
      en: 'costs were not recorded',
    },
  },
});
