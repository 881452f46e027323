import { defineMetric } from './definition.ts';

export const scoreChange = defineMetric({
  kind: 'change',
  version: 2,
  label: {
    fi: 'Pistemäärän muutos',
    sv: 'Förändring i poäng',
    en: 'Change in score',
  },
  question: {
    fi: 'Paraneeko työkyky?',
    sv: 'Förbättras arbetsförmågan?',
    en: 'Does work ability rise?',
  },
  topic: { id: 'ability', rank: 1 },
  definition: {
    fi: 'Muutos alkutilanteesta viimeisimpään myöhempään mittauskertaan niillä, joilla on molemmat; kukin mittari erikseen. Arviot, joita asiakas ei ole antanut yhdistää toisiinsa, jäävät pois.',
    sv: 'Förändring från utgångsläget till den sista senare mätningen för dem som har båda; varje instrument för sig. Skattningar som klienten inte har låtit koppla ihop lämnas utanför.',
    en: 'Change from baseline to the last later occasion among those who have both; each instrument by itself. Ratings that the client did not agree to have linked are left out.',
  },
  pitfalls: {
    fi: 'Kertoo vain uudelleen vastanneista. Ääriarvot palautuvat kohti keskiarvoa itsestään.',
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
