import { defineMetric } from './definition.ts';

export const consultations = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Konsultaatiot',
    sv: 'Konsultationer',
    en: 'Consultations',
  },
  question: {
    fi: 'Kuinka paljon konsultoidaan?',
    sv: 'Hur mycket konsulteras det?',
    en: 'How much consultation is there?',
  },
  topic: { id: 'reach', rank: 8 },
  definition: {
    fi: 'Kirjatut konsultaatiot: osa asioista ratkeaa niillä ilman asiakkuutta.',
    sv: 'Registrerade konsultationer: en del ärenden löses med dem utan ett klientförhållande.',
    en: 'Consultations recorded: some matters are settled by them without a case.',
  },
  pitfalls: {
    fi: 'Konsultaatioita jää kirjaamatta.',
    sv: 'Alla konsultationer registreras inte.',
    en: 'Not every consultation is recorded.',
  },
  unit: 'count',
  direction: 'neutral',
  level: 'team',
  status: 'implied',
  source: '(I) S2.17',
  term: 'consultation',
  reference: 'poisson.test',
  of: { rows: 'consultations', datedBy: 'held_on', count: 'rows' },
  per: 'episode',
  phrases: {
    counted: {
      fi: 'Konsultaatioita on kirjattu {value}.',
      sv: '{value} {value:konsultation|konsultationer} har registrerats.',
      en: '{value} {value:consultation has|consultations have} been recorded.',
    },
    ofTarget: {
      fi: 'Konsultaatioita on kirjattu {value}, tavoite on {target}.',
      sv: '{value} {value:konsultation|konsultationer} har registrerats, målet är {target}.',
      en: '{value} of the {target} consultations aimed at have been recorded.',
    },
    atThisPace: {
      fi: 'Konsultaatioita on kirjattu {value}, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: '{value} {value:konsultation|konsultationer} har registrerats, målet är {target}; i den här takten blir det {forecast} ({interval}) före slutet.',
      en: '{value} of the {target} consultations aimed at have been recorded; at this pace {forecast} ({interval}) by the end.',
    },
    rated: {
      fi: 'Asiakasta kohden niitä on {rate}.',
      sv: 'Det är {rate} per klient.',
      en: 'That is {rate} for each client.',
    },
    notFollowed: {
      fi: 'konsultaatioita ei ole kirjattu',
      sv: 'konsultationer har inte registrerats',
      en: 'consultations were not recorded',
    },
  },
});
