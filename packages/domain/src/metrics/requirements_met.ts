import { defineMetric } from './definition.ts';

export const requirementsMet = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Sote-keskuksen vaatimukset',
    sv: 'Kraven på social- och hälsocentralen',
    en: 'Requirements of the centre',
  },
  question: {
    fi: 'Täyttyvätkö vaatimukset?',
    sv: 'Uppfylls kraven?',
    en: 'Are the requirements met?',
  },
  topic: { id: 'reach', rank: 13 },
  definition: {
    fi: 'Yhdeksästä vaatimuksesta viimeisimmän arvion mukaan täyttyneet, kutakin tiimiä kohden.',
    sv: 'Av nio krav de som enligt den senaste bedömningen uppfylls, för varje team.',
    en: 'Of nine requirements those met by the latest assessment, for each team.',
  },
  pitfalls: {
    fi: 'Tiimin oma arvio.',
    sv: 'Teamets egen bedömning.',
    en: 'The team’s own assessment.',
  },
  unit: 'count',
  direction: 'higher_is_better',
  level: 'team',
  status: 'proposed',
  source: '(P) S4.4',
  term: 'health_and_social_services_centre',
  reference: 'sum',
  of: {
    rows: 'requirements',
    datedBy: 'assessed_on',
    latestOf: ['team_id', 'requirement'],
    where: [{ column: 'met', is: true }],
    count: 'rows',
    outOf: { total: 9, perTeam: true },
  },

  phrases: {
    counted: {
      fi: 'Vaatimuksista täyttyy {value}.',
      sv: '{value} krav uppfylls.',
      en: '{value} {value:requirement is|requirements are} met.',
    },
    ofTarget: {
      fi: '{target} vaatimuksesta täyttyy {value}.',
      sv: '{value} av {target} krav uppfylls.',
      en: '{value} of {target} requirements are met.',
    },
    atThisPace: {
      fi: '{target} vaatimuksesta täyttyy {value}.',
      sv: '{value} av {target} krav uppfylls.',
      en: '{value} of {target} requirements are met.',
    },
    notFollowed: {
      fi: 'vaatimuksia ei ole arvioitu',
      sv: 'kraven har inte bedömts',
      en: 'the requirements were not assessed',
    },
  },
});
