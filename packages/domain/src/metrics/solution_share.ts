import { lastingSolutions } from '../pathway/states.ts';
import { defineMetric } from './definition.ts';

export const solutionShare = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Pitkäkestoinen ratkaisu', sv: 'Varaktig lösning', en: 'Lasting solution' },
  question: {
    fi: 'Päättyykö tuki pitkäkestoiseen ratkaisuun?',
    sv: 'Slutar stödet i en varaktig lösning?',
    en: 'Does support end in a lasting solution?',
  },
  topic: { id: 'work', rank: 9 },
  numerator: {
    fi: 'Työhön, opintoihin tai työkyvyttömyyseläkkeelle päättyneet',
    sv: 'Avslutade med arbete, studier eller invalidpension',
    en: 'Cases that ended in work, studies or a disability pension',
  },
  denominator: {
    fi: 'kaikista päättyneistä',
    sv: 'av alla avslutade',
    en: 'of all that ended',
  },
  pitfalls: {
    fi: 'Avoimet asiakkuudet eivät ole mukana: jos hitaat ratkaisut ovat vielä kesken, osuus on liian pieni. Vertaa ilmaantuvuuteen lähetteestä.',
    sv: 'Öppna ärenden ingår inte: om långsamma lösningar ännu pågår är andelen för liten. Jämför med incidensen efter remissen.',
    en: 'Open cases are left out: where slow solutions are still under way the share is too small. Compare with incidence after the referral.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'continuation_path',
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'episodes', among: [{ endedAs: 'any' }], having: [{ endedAs: lastingSolutions }] },
  phrases: {
    moreDid: { fi: 'sai pitkäkestoisen ratkaisun', sv: 'fick en varaktig lösning', en: 'got a lasting solution' },
    moreProbablyDid: {
      fi: 'sai todennäköisesti pitkäkestoisen ratkaisun',
      sv: 'fick sannolikt en varaktig lösning',
      en: 'probably got a lasting solution',
    },
    counted: {
      fi: 'Päättyneistä {denominator} asiakkuudesta pitkäkestoiseen ratkaisuun päättyi {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} avslutade ärenden slutade {numerator} i en varaktig lösning, {share} ({interval}).',
      en: '{numerator} of {denominator} cases that ended did so in a lasting solution, {share} ({interval}).',
    },
    notFollowed: { fi: 'päättymisiä ei ole kirjattu', sv: 'avslut har inte registrerats', en: 'endings were not recorded' },
    whether: {
      fi: 'saako useampi pitkäkestoisen ratkaisun',
      sv: 'om fler får en varaktig lösning',
      en: 'whether more get a lasting solution',
    },
  },
});
