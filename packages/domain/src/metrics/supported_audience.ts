import { defineMetric } from './definition.ts';

export const supportedAudience = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Kuulijat: tuettu työllistyminen',
    sv: 'Åhörare: stödd sysselsättning',
    en: 'Listeners: supported employment',
  },
  question: {
    fi: 'Kuinka monelle tuetusta työllistymisestä on kerrottu?',
    sv: 'För hur många har stödd sysselsättning presenterats?',
    en: 'How many have heard of supported employment?',
  },
  topic: { id: 'reach', rank: 4 },
  definition: {
    fi: 'Osallistumiset tilaisuuksiin tuetun työllistymisen menetelmistä.',
    sv: 'Deltaganden i tillfällen om metoderna för stödd sysselsättning.',
    en: 'Participations in events on the methods of supported employment.',
  },
  pitfalls: {
    fi: 'Sama ihminen voi olla mukana monta kertaa.',
    sv: 'Samma person kan ha deltagit många gånger.',
    en: 'The same person may have taken part many times.',
  },
  unit: 'people',
  direction: 'higher_is_better',
  level: 'region',
  status: 'named',
  source: 'S1.11',
  term: 'supported_employment',
  reference: 'sum',
  of: {
    rows: 'activities',
    datedBy: 'held_on',
    where: [{ column: 'kind', in: ['supported_employment_event'] }],
    count: { sum: 'participations' },
  },

  phrases: {
    counted: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt tilaisuuksiin tuetusta työllistymisestä.',
      sv: '{value} {value:deltagande|deltaganden} i tillfällen om stödd sysselsättning.',
      en: '{value} {value:participation|participations} in events on supported employment.',
    },
    ofTarget: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt tilaisuuksiin tuetusta työllistymisestä, tavoite on {target}.',
      sv: '{value} {value:deltagande|deltaganden} i tillfällen om stödd sysselsättning, målet är {target}.',
      en: '{value} {value:participation|participations} in events on supported employment, of the {target} aimed at.',
    },
    atThisPace: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt tilaisuuksiin tuetusta työllistymisestä, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: '{value} {value:deltagande|deltaganden} i tillfällen om stödd sysselsättning, målet är {target}; i den här takten {forecast} ({interval}) före slutet.',
      en: '{value} {value:participation|participations} in events on supported employment, of the {target} aimed at; at this pace {forecast} ({interval}) by the end.',
    },
    notFollowed: {
      fi: 'tilaisuuksia ei ole kirjattu',
      sv: 'tillfällen har inte registrerats',
      en: 'events were not recorded',
    },
  },
});
