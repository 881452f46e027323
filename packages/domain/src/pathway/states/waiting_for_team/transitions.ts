import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t19: {
    from: ['waiting_for_team'],
    to: ['team_planning'],
    label: { fi: 'Tiimi kokoontuu', sv: 'Teamet möts', en: 'The meeting is held' },
    source: 'S0.4',
    guards: [{ kind: 'event', anyOf: ['team_meeting'] }],
  },
} as const satisfies Record<string, TransitionDeclaration>;
