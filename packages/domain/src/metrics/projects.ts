import { defineMetric } from './definition.ts';

export const projects = defineMetric({
  kind: 'count',
  version: 1,
  label: { fi: 'Hankkeet', sv: 'Projekt', en: 'Projects' },
  question: {
    fi: 'Kuinka monta hanketta ohjelmassa on?',
    sv: 'Hur många projekt finns i programmet?',
    en: 'How many projects are in the programme?',
  },
  topic: { id: 'reach', rank: 22 },
  definition: {
    fi: 'Ohjelman hankkeiden määrä, julkaistuna (counts.csv).',
    sv: 'Antalet projekt i programmet, som publicerat (counts.csv).',
    en: 'Number of projects of the programme, as published (counts.csv).',
  },
  pitfalls: {
    fi: 'Hankkeiden määrä ei kerro tuloksista.',
    sv: 'Antalet projekt säger inget om resultaten.',
    en: 'The number of projects tells nothing of results.',
  },
  unit: 'count',
  direction: 'neutral',
  level: 'nation',
  status: 'named',
  source: 'S4.1',
  term: 'project',
  known: { fi: 'Ohjelmassa oli 22 hanketta.', sv: 'Programmet hade 22 projekt.', en: 'The programme had 22 projects.' },
  reference: 'sum',
  of: 'published',
  phrases: {
    counted: {
      fi: 'Hankkeita on {value}.',
      sv: 'Det finns {value} projekt.',
      en: 'There {value:is|are} {value} {value:project|projects}.',
    },
    ofTarget: {
      fi: 'Hankkeita on {value}; tavoite on {target}.',
      sv: 'Det finns {value} projekt; målet är {target}.',
      en: 'There {value:is|are} {value} {value:project|projects}; the aim is {target}.',
    },
    atThisPace: {
      fi: 'Hankkeita on {value}; tavoite on {target}.',
      sv: 'Det finns {value} projekt; målet är {target}.',
      en: 'There {value:is|are} {value} {value:project|projects}; the aim is {target}.',
    },
    notFollowed: {
      fi: 'hankkeiden määrä on ohjelman luku, jota yhden pilotin aineisto ei kerro',
      sv: 'antalet projekt är programmets tal och finns inte i ett pilotförsöks material',
      en: 'the number of projects is the programme’s, and no pilot’s data tell it',
    },
  },
});
