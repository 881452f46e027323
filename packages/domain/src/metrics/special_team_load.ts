import { defineMetric } from './definition.ts';

export const specialTeamLoad = defineMetric({
  kind: 'duration',
  version: 1,
  label: { fi: 'Erityisosaamistiimin lausunto', sv: 'Utlåtande från specialteamet', en: 'Statement of the special expertise team' },
  question: {
    fi: 'Kuinka nopeasti erityisosaamistiimi vastaa?',
    sv: 'Hur snabbt svarar specialteamet?',
    en: 'How soon does the special expertise team answer?',
  },
  topic: { id: 'speed', rank: 15 },
  definition: {
    fi: 'Päivät erityisosaamistiimiin ohjaamisesta sen lausuntoon. Asiakkaiden määrä kertoo, kuinka monta tiimiin on ohjattu.',
    sv: 'Dagar från hänvisning till specialteamet till dess utlåtande. Antalet klienter visar hur många som hänvisats.',
    en: 'Days from referral to the special expertise team to its statement. The number of clients tells how many were referred.',
  },
  pitfalls: {
    fi: 'Vain vaikeimmat asiat ohjataan, joten tiimejä ei voi verrata ilman tietoa siitä, kuka ohjataan.',
    sv: 'Bara de svåraste ärendena hänvisas, så team kan inte jämföras utan att veta vilka som hänvisas.',
    en: 'Only the hardest cases are referred, so teams cannot be compared without knowing who is.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'region',
  status: 'implied',
  source: '(I) S2.5',
  term: 'special_expertise_team',
  reference: 'survival::survfit, survdiff, coxph',
  from: { firstOf: ['specialist_referred'] },
  daysSince: {
    fi: 'päiviä erityisosaamistiimiin ohjaamisesta',
    sv: 'dagar från hänvisningen till specialteamet',
    en: 'days since referral to the special expertise team',
  },
  to: { firstOf: ['specialist_statement'] },
  phrases: {
    clientsDid: { fi: 'saivat lausunnon', sv: 'fick ett utlåtande', en: 'got a statement' },
    clientsProbablyDid: { fi: 'saivat todennäköisesti lausunnon', sv: 'fick sannolikt ett utlåtande', en: 'probably got a statement' },
    halfDid: { fi: 'sai lausunnon', sv: 'fick ett utlåtande', en: 'got a statement' },
    halfHaveDone: { fi: 'on saanut lausunnon', sv: 'har fått ett utlåtande', en: 'have got a statement' },
    nobodyYet: { fi: 'kukaan ei ole vielä saanut lausuntoa', sv: 'ingen har ännu fått ett utlåtande', en: 'no one has a statement yet' },
    notFollowed: {
      fi: 'erityisosaamistiimiin ohjaamista ei ole kirjattu',
      sv: 'hänvisningar till specialteamet har inte registrerats',
      en: 'referrals to the special expertise team were not recorded',
    },
    whether: {
      fi: 'saavatko asiakkaat lausunnon nopeammin',
      sv: 'om klienterna får utlåtandet snabbare',
      en: 'whether clients get the statement sooner',
    },
  },
});
