import { defineMetric } from './definition.ts';

export const coordinatorsTrained = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Koulutetut työkykykoordinaattorit',
    sv: 'Utbildade samordnare för arbetsförmågan',
    en: 'Work ability coordinators trained',
  },
  question: {
    fi: 'Kuinka moni on koulutettu koordinaattoriksi?',
    sv: 'Hur många har utbildats till samordnare?',
    en: 'How many have been trained as coordinators?',
  },
  topic: { id: 'reach', rank: 2 },
  definition: {
    fi: 'Eri ihmiset, jotka ovat käyneet koordinaattorikoulutuksen.',
    sv: 'Olika personer som gått utbildningen för samordnare.',
    en: 'Different people who completed the training of coordinators.',
  },
  pitfalls: {
    fi: 'Koulutettu ei vielä työskentele tehtävässä.',
    sv: 'En utbildad arbetar inte nödvändigtvis i uppgiften.',
    en: 'Being trained is not yet working in the role.',
  },
  unit: 'people',
  direction: 'higher_is_better',
  level: 'region',
  status: 'named',
  source: 'S1.4, S1.14',
  term: 'work_ability_coordinator',
  reference: 'sum',
  of: {
    rows: 'activities',
    datedBy: 'held_on',
    where: [{ column: 'kind', in: ['coordinator_training'] }],
    count: { sum: 'unique_people' },
  },

  phrases: {
    counted: {
      fi: '{value} {value:henkilö|henkilöä} on koulutettu työkykykoordinaattoriksi.',
      sv: '{value} {value:person|personer} har utbildats till samordnare för arbetsförmågan.',
      en: '{value} {value:person has been trained as a work ability coordinator|people have been trained as work ability coordinators}.',
    },
    ofTarget: {
      fi: '{value} {value:henkilö|henkilöä} on koulutettu työkykykoordinaattoriksi, tavoite on {target}.',
      sv: '{value} {value:person|personer} har utbildats till samordnare för arbetsförmågan, målet är {target}.',
      en: '{value} {value:person has been trained as a work ability coordinator|people have been trained as work ability coordinators}, of the {target} aimed at.',
    },
    atThisPace: {
      fi: '{value} {value:henkilö|henkilöä} on koulutettu työkykykoordinaattoriksi, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: '{value} {value:person|personer} har utbildats till samordnare för arbetsförmågan, målet är {target}; i den här takten {forecast} ({interval}) före slutet.',
      en: '{value} {value:person has been trained as a work ability coordinator|people have been trained as work ability coordinators}, of the {target} aimed at; at this pace {forecast} ({interval}) by the end.',
    },
    notFollowed: {
      fi: 'tilaisuuksia ei ole kirjattu',
      sv: 'tillfällen har inte registrerats',
      en: 'events were not recorded',
    },
  },
});
