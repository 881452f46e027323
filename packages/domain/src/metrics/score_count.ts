import { defineMetric } from './definition.ts';

export const scoreCount = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Työkykynsä arvioineet',
    sv: 'Personer som bedömt sin arbetsförmåga',
    en: 'People who rated their work ability',
  },
  question: {
    fi: 'Kuinka moni on arvioinut työkykynsä?',
    sv: 'Hur många har bedömt sin arbetsförmåga?',
    en: 'How many have rated their work ability?',
  },
  topic: { id: 'reach', rank: 1 },
  definition: {
    fi: 'Ihmiset, joilla on vähintään yksi itsearvio, tavoitetta vasten. Sama ihminen lasketaan kerran.',
    sv: 'Personer med minst en självskattning, mot målet. Samma person räknas en gång.',
    en: 'People with at least one self-rating, against the target. The same person counts once.',
  },
  pitfalls: {
    fi: 'Vajaus voi kertoa käyttöönotosta, ei hyödyllisyydestä.',
    sv: 'Ett underskott kan bero på införandet, inte på nyttan.',
    en: 'A shortfall may tell of roll-out, not of usefulness.',
  },
  unit: 'people',
  direction: 'higher_is_better',
  level: 'project',
  status: 'named',
  source: 'S1.8, S1.12',
  term: 'work_ability_score',
  reference: 'ppois-based forecast',
  of: 'people_with_a_score',
  phrases: {
    notFollowed: { fi: 'itsearvioita ei ole kirjattu', sv: 'självskattningar har inte registrerats', en: 'self-ratings were not recorded' },
    counted: {
      fi: '{value} {value:henkilö|henkilöä} on tehnyt vähintään yhden itsearvion.',
      sv: '{value} {value:person|personer} har gjort minst en självskattning.',
      en: '{value} {value:person has|people have} given at least one self-rating.',
    },
    ofTarget: {
      fi: 'Työkykynsä on arvioinut {value} {value:henkilö|henkilöä}, tavoite on {target}.',
      sv: '{value} {value:person|personer} har bedömt sin arbetsförmåga, målet är {target}.',
      en: '{value} of the {target} aimed at have rated their work ability.',
    },
    atThisPace: {
      fi: 'Työkykynsä on arvioinut {value} {value:henkilö|henkilöä}, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: '{value} {value:person|personer} har bedömt sin arbetsförmåga, målet är {target}; i den här takten blir det {forecast} ({interval}) före slutet.',
      en: '{value} of the {target} aimed at have rated their work ability; at this pace {forecast} ({interval}) by the end.',
    },
  },
});
