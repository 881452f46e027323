import { defineMetric } from './definition.ts';

export const competenceSurvey = defineMetric({
  kind: 'series',
  version: 1,
  label: { fi: 'Osaamiskartoitus', sv: 'Kompetenskartläggning', en: 'Competence survey' },
  question: {
    fi: 'Vahvistuuko ammattilaisten osaaminen?',
    sv: 'Stärks de professionellas kompetens?',
    en: 'Does professionals’ competence grow?',
  },
  topic: { id: 'reach', rank: 16 },
  definition: {
    fi: 'Kyselyn vastausten keskiarvo kierroksittain (0–10), kaikki aiheet yhdessä.',
    sv: 'Medelvärdet av enkätsvaren per omgång (0–10), alla teman tillsammans.',
    en: 'Mean of the answers by round (0 to 10), all topics together.',
  },
  pitfalls: {
    fi: 'Vastaajat vaihtuvat kierrosten välillä. Oma arvio ei ole mitattua osaamista.',
    sv: 'De som svarar byts mellan omgångarna. En egen bedömning är inte uppmätt kompetens.',
    en: 'Who answers changes between rounds. A judgement of one’s own is no measured competence.',
  },
  unit: 'points',
  direction: 'higher_is_better',
  level: 'team',
  status: 'named',
  source: 'S3.2, S3.5',
  term: 'competence',
  reference: 'mean, qicharts2::qic(chart = "i"), nlme::gls(…, correlation = corAR1(), method = "REML")',
  of: {
    rows: 'surveys',
    datedBy: 'answered_on',
    where: [{ column: 'survey', in: ['competence'] }],
    period: 'round',
    topic: 'topic',
    value: 'score',
  },
  phrases: {
    once: {
      fi: 'Osaamisen keskiarvo oli {value} {round}.',
      sv: 'Kompetensens medelvärde var {value} {round}.',
      en: 'Mean competence was {value} {round}.',
    },
    fromTo: {
      fi: 'Osaamisen keskiarvo oli ensin {first} ja {last} {round}.',
      sv: 'Kompetensens medelvärde var först {first} och {last} {round}.',
      en: 'Mean competence was {first} at first and {last} {round}.',
    },
    notFollowed: { fi: 'osaamista ei ole kartoitettu', sv: 'kompetensen har inte kartlagts', en: 'competence was not surveyed' },
  },
});
