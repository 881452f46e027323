import { defineMetric } from './definition.ts';

export const scoreChange = defineMetric({
  kind: 'change',
  version: 3,
  label: {
    fi: 'Pistemäärän muutos',
    sv: 'Förändring i poäng',
    en: 'Change in score',
  },
  question: {
    fi: 'Paraneeko työkyky enemmän?',
    sv: 'Förbättras arbetsförmågan mer?',
    en: 'Does work ability improve more?',
  },
  topic: { id: 'ability', rank: 1 },
  definition: {
    fi: 'Muutos alkutilanteesta sovittuun mittauskertaan (suunnitelman mukaan, muuten puolen vuoden kohdalla) niillä, joiden mittauskerta on jo ollut ja joilla on molemmat arviot; kukin mittari erikseen. Ryhmiä verrattaessa lähtötaso otetaan huomioon. Arviot, joita asiakas ei ole antanut yhdistää toisiinsa, jäävät pois.',
    sv: 'Förändring från utgångsläget till den överenskomna mätningen (enligt planen, annars vid ett halvår) för dem vars mätning redan infallit och som har båda skattningarna; varje instrument för sig. När grupper jämförs beaktas utgångsnivån. Skattningar som klienten inte har låtit koppla ihop lämnas utanför.',
    en: 'Change from baseline to the agreed occasion (the plan’s, else half a year) among those for whom it has come and who have both ratings; each instrument by itself. Where groups are compared, the level each began at is taken into account. Ratings that the client did not agree to have linked are left out.',
  },
  pitfalls: {
    fi: 'Kertoo vain uudelleen vastanneista. Ääriarvot palautuvat itsestään kohti keskiarvoa.',
    sv: 'Gäller bara dem som svarade igen. Extrema värden går av sig själva mot medelvärdet.',
    en: 'Speaks only of those who answered again. Extreme values drift towards the mean by themselves.',
  },
  unit: 'points',
  direction: 'higher_is_better',
  level: 'team',
  status: 'named',
  source: 'S1.12',
  term: 'perceived_work_ability',
  reference: 't.test (paired; Welch between arms)',
  phrases: {
    notFollowed: { fi: 'pistemääriä ei ole mitattu', sv: 'poängtalen har inte mätts', en: 'scores were not measured' },
    whether: { fi: 'paraneeko pistemäärä enemmän', sv: 'om poängtalet förbättras mer', en: 'whether the score improves more' },
  },
});
