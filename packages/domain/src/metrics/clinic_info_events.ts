import { defineMetric } from './definition.ts';

export const clinicInfoEvents = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Kuntoutustutkimuspoliklinikan infot',
    sv: 'Informationstillfällen av rehabiliteringspolikliniken',
    en: 'Information events of the rehabilitation clinic',
  },
  question: {
    fi: 'Kuinka monta infotilaisuutta poliklinikka on pitänyt?',
    sv: 'Hur många informationstillfällen har polikliniken hållit?',
    en: 'How many information events has the clinic held?',
  },
  topic: { id: 'reach', rank: 6 },
  definition: {
    fi: 'Kuntoutustutkimuspoliklinikan 30 minuutin – 1,5 tunnin tilaisuudet.',
    sv: 'Rehabiliteringspoliklinikens tillfällen på 30 minuter till 1,5 timme.',
    en: 'The rehabilitation research clinic’s events of 30 minutes to an hour and a half.',
  },
  pitfalls: {
    fi: 'Kertoo pidetyistä tilaisuuksista, ei opitusta.',
    sv: 'Säger hur många som hållits, inte vad som lärts.',
    en: 'Tells of events held, not of what was learnt.',
  },
  unit: 'count',
  direction: 'higher_is_better',
  level: 'region',
  status: 'named',
  source: 'S1.11',
  term: 'rehabilitation_research_clinic',
  reference: 'sum',
  of: { rows: 'activities', datedBy: 'held_on', where: [{ column: 'kind', in: ['clinic_event'] }], count: { sum: 'events' } },

  phrases: {
    counted: {
      fi: '{value} {value:infotilaisuus|infotilaisuutta} on pidetty.',
      sv: '{value} {value:informationstillfälle|informationstillfällen} har hållits.',
      en: '{value} information {value:event has|events have} been held.',
    },
    ofTarget: {
      fi: '{value} {value:infotilaisuus|infotilaisuutta} on pidetty, tavoite on {target}.',
      sv: '{value} {value:informationstillfälle|informationstillfällen} har hållits, målet är {target}.',
      en: '{value} information {value:event has|events have} been held, of the {target} aimed at.',
    },
    atThisPace: {
      fi: '{value} {value:infotilaisuus|infotilaisuutta} on pidetty, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: '{value} {value:informationstillfälle|informationstillfällen} har hållits, målet är {target}; i den här takten {forecast} ({interval}) före slutet.',
      en: '{value} information {value:event has|events have} been held, of the {target} aimed at; at this pace {forecast} ({interval}) by the end.',
    },
    notFollowed: {
      fi: 'tilaisuuksia ei ole kirjattu',
      sv: 'tillfällen har inte registrerats',
      en: 'events were not recorded',
    },
  },
});
