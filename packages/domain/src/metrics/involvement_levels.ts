import { defineMetric } from './definition.ts';

export const involvementLevels = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Osallisuuden tasot',
    sv: 'Nivåer av delaktighet',
    en: 'Levels of involvement',
  },
  question: {
    fi: 'Millä osallisuuden tasoilla toimitaan?',
    sv: 'På vilka nivåer av delaktighet verkar man?',
    en: 'On which levels of involvement is there activity?',
  },
  topic: { id: 'experience', rank: 9 },
  definition: {
    fi: 'Osallisuuden tasot (0–6), joilla on ollut vähintään yksi toimi.',
    sv: 'Nivåer av delaktighet (0–6) med minst en aktivitet.',
    en: 'Levels of involvement (0 to 6) with at least one activity.',
  },
  pitfalls: {
    fi: 'Tasojen määrä ei ole niiden syvyys.',
    sv: 'Antalet nivåer säger inte hur djupa de är.',
    en: 'The number of levels is not their depth.',
  },
  unit: 'count',
  direction: 'higher_is_better',
  level: 'team',
  status: 'proposed',
  source: '(P) S2.6',
  term: 'client_involvement',
  reference: 'sum',
  of: {
    rows: 'activities',
    datedBy: 'held_on',
    where: [{ column: 'involvement_level', filled: true }],
    count: { distinct: 'involvement_level' },
    outOf: { total: 7 },
  },

  phrases: {
    counted: {
      fi: 'Toimintaa on {value} osallisuuden tasolla.',
      sv: 'Det finns aktivitet på {value} {value:nivå|nivåer} av delaktighet.',
      en: 'There is activity on {value} {value:level|levels} of involvement.',
    },
    ofTarget: {
      fi: 'Toimintaa on {value} osallisuuden tasolla, tasoja on {target}.',
      sv: 'Det finns aktivitet på {value} av {target} nivåer av delaktighet.',
      en: 'There is activity on {value} of {target} levels of involvement.',
    },
    atThisPace: {
      fi: 'Toimintaa on {value} osallisuuden tasolla, tasoja on {target}.',
      sv: 'Det finns aktivitet på {value} av {target} nivåer av delaktighet.',
      en: 'There is activity on {value} of {target} levels of involvement.',
    },
    notFollowed: {
      fi: 'osallisuuden toimia ei ole kirjattu',
      sv: 'aktiviteter för delaktighet har inte registrerats',
      en: 'activities of involvement were not recorded',
    },
  },
});
