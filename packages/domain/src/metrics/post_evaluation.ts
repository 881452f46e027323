import { defineMetric } from './definition.ts';

export const postEvaluation = defineMetric({
  kind: 'count',
  version: 1,
  label: { fi: 'Jälkiarvio', sv: 'Efterutvärdering', en: 'After-evaluation' },
  question: {
    fi: 'Onko vaikutuksia arvioitu hankkeen jälkeen?',
    sv: 'Har effekterna utvärderats efter projektet?',
    en: 'Were effects evaluated after the project?',
  },
  topic: { id: 'reach', rank: 23 },
  definition: {
    fi: 'Hankkeen jälkeen tehdyt ulkopuoliset arviot sen vaikutuksista ja juurtumisesta, julkaistuna (counts.csv).',
    sv: 'Externa utvärderingar av effekter och förankring efter projektet, som publicerat (counts.csv).',
    en: 'Outside evaluations, after the project, of its effects and of what took root, as published (counts.csv).',
  },
  pitfalls: {
    fi: 'Vaatii, että tiedot säilyvät hankkeen jälkeen.',
    sv: 'Kräver att uppgifterna bevaras efter projektet.',
    en: 'Needs data that are kept after the project.',
  },
  unit: 'count',
  direction: 'neutral',
  level: 'project',
  status: 'named',
  source: 'S1.12',
  term: 'rooting',
  known: {
    fi: 'THL ja TTL tekevät jälkiarvion hankkeen päätyttyä.',
    sv: 'THL och Arbetshälsoinstitutet gör efterutvärderingen när projektet är slut.',
    en: 'THL and TTL make it once the project has ended.',
  },
  reference: 'sum',
  of: 'published',
  phrases: {
    counted: {
      fi: 'Jälkiarvioita on tehty {value}.',
      sv: '{value} {value:efterutvärdering|efterutvärderingar} har gjorts.',
      en: '{value} {value:after-evaluation has|after-evaluations have} been made.',
    },
    ofTarget: {
      fi: 'Jälkiarvioita on tehty {value}, tavoite on {target}.',
      sv: '{value} {value:efterutvärdering|efterutvärderingar} har gjorts, målet är {target}.',
      en: '{value} of {target} after-evaluations have been made.',
    },
    atThisPace: {
      fi: 'Jälkiarvioita on tehty {value}, tavoite on {target}.',
      sv: '{value} {value:efterutvärdering|efterutvärderingar} har gjorts, målet är {target}.',
      en: '{value} of {target} after-evaluations have been made.',
    },
    notFollowed: {
      fi: 'jälkiarvion tekevät muut vasta hankkeen päätyttyä',
      sv: 'efterutvärderingen görs av andra först efter projektets slut',
      en: 'the after-evaluation is made by others once the project has ended',
    },
  },
});
