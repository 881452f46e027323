import { defineMetric } from './definition.ts';

export const scoreTrend = defineMetric({
  kind: 'trend',
  version: 2,
  label: {
    fi: 'Pistemäärän kehitys',
    sv: 'Poängtalets utveckling',
    en: 'Trend of the score',
  },
  question: {
    fi: 'Miten työkyky kehittyy?',
    sv: 'Hur utvecklas arbetsförmågan?',
    en: 'How does work ability develop?',
  },
  topic: { id: 'ability', rank: 2 },
  definition: {
    fi: 'Kaikki mittauskerrat yhdessä: kummallekin ryhmälle suora, jonka ympärillä jokaisella ihmisellä on oma tasonsa. Rinnalla kerrotaan suorien jyrkkyyden ero kuukaudessa; kukin mittari erikseen. Arviot, joita asiakas ei ole antanut yhdistää toisiinsa, jäävät pois.',
    sv: 'Alla mätningar tillsammans: en linje för varje grupp, med en egen nivå för varje person. Bredvid visas skillnaden i linjernas lutning per månad; varje instrument för sig. Skattningar som klienten inte har låtit koppla ihop lämnas utanför.',
    en: 'All occasions together: a line for each group, about which each person has a level of their own. How much steeper one line is than the other, a month, is told beside it; each instrument by itself. Ratings that the client did not agree to have linked are left out.',
  },
  pitfalls: {
    fi: 'Suora sopii huonosti, jos muutos on nopea alussa ja hidastuu. Ne, jotka eivät vastaa enää, voivat erota muista.',
    sv: 'En linje passar illa om förändringen är snabb i början och sedan avtar. De som slutar svara kan skilja sig från andra.',
    en: 'A line fits badly where change is quick at first and then slows. Those who stop answering may differ from the others.',
  },
  unit: 'points',
  direction: 'higher_is_better',
  level: 'team',
  status: 'proposed',
  source: '(P) S1.12',
  term: 'perceived_work_ability',
  reference: 'lmerTest::lmer(score ~ arm * month + (1 | id), REML = TRUE)',
  phrases: {
    notFollowed: { fi: 'pistemääriä ei ole mitattu', sv: 'poängtalen har inte mätts', en: 'scores were not measured' },
    whether: { fi: 'paraneeko pistemäärä nopeammin', sv: 'om poängtalet förbättras snabbare', en: 'whether the score improves faster' },
  },
});
