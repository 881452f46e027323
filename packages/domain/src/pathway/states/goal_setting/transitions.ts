import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t29: {
    from: ['goal_setting'],
    to: ['plan_drafting'],
    label: { fi: 'Tavoitteet on kirjattu', sv: 'Målen har antecknats', en: 'The goals are recorded' },
    source: 'S0.4',
    guards: [{ kind: 'event', anyOf: ['goals_set'] }],
  },
} as const satisfies Record<string, TransitionDeclaration>;
