import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  planFormedOn: {
    label: { fi: 'suunnitelma tehty', sv: 'planen uppgjord', en: 'plan formed on' },
    kind: 'date',
    events: ['plan_formed'],
  },
  pathwayDecidedOn: {
    label: { fi: 'jatkopolusta päätetty', sv: 'beslut om fortsatt servicestig', en: 'path decided on' },
    kind: 'date',
    events: ['pathway_decided'],
  },
  pathwayFound: {
    label: { fi: 'jatkopolku löytyi', sv: 'en fortsatt stig hittades', en: 'path found' },
    kind: 'fact',
    events: [],
  },
} as const satisfies Record<string, StateDateDeclaration>;
