import { defineMetric } from './definition.ts';

export const modelAudience = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Kuulijat: palvelukokonaisuus',
    sv: 'Åhörare: servicehelheten',
    en: 'Listeners: the service package',
  },
  question: {
    fi: 'Kuinka monelle palvelukokonaisuudesta on kerrottu?',
    sv: 'För hur många har servicehelheten presenterats?',
    en: 'How many have heard of the service package?',
  },
  topic: { id: 'reach', rank: 3 },
  definition: {
    fi: 'Osallistumiset tilaisuuksiin, joissa työkyvyn tuen palvelukokonaisuutta esiteltiin.',
    sv: 'Deltaganden i tillfällen där servicehelheten för stöd för arbetsförmågan presenterades.',
    en: 'Participations in events that presented the service package of support for work ability.',
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
  term: 'service_package',
  reference: 'sum',
  of: { rows: 'activities', datedBy: 'held_on', where: [{ column: 'kind', in: ['model_event'] }], count: { sum: 'participations' } },

  phrases: {
    counted: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt tilaisuuksiin palvelukokonaisuudesta.',
      sv: '{value} {value:deltagande|deltaganden} i tillfällen om servicehelheten.',
      en: '{value} {value:participation|participations} in events on the service package.',
    },
    ofTarget: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt tilaisuuksiin palvelukokonaisuudesta, tavoite on {target}.',
      sv: '{value} {value:deltagande|deltaganden} i tillfällen om servicehelheten, målet är {target}.',
      en: '{value} {value:participation|participations} in events on the service package, of the {target} aimed at.',
    },
    atThisPace: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt tilaisuuksiin palvelukokonaisuudesta, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: '{value} {value:deltagande|deltaganden} i tillfällen om servicehelheten, målet är {target}; i den här takten {forecast} ({interval}) före slutet.',
      en: '{value} {value:participation|participations} in events on the service package, of the {target} aimed at; at this pace {forecast} ({interval}) by the end.',
    },
    notFollowed: {
      fi: 'tilaisuuksia ei ole kirjattu',
      sv: 'tillfällen har inte registrerats',
      en: 'events were not recorded',
    },
  },
});
