import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t27: {
    from: ['specialist_consultation'],
    to: ['team_planning'],
    label: {
      fi: 'Asiakasvastaava saa lausunnon ja asia palaa tiimiin',
      sv: 'Den kundansvariga får utlåtandet och ärendet återgår till teamet',
      en: 'The client-responsible worker gets the statement and the case comes back',
    },
    source: 'S2.5',
    guards: [{ kind: 'event', anyOf: ['specialist_statement'] }],
    loop: true,
  },
  t28: {
    from: ['specialist_consultation'],
    to: ['goal_setting'],
    label: { fi: 'Saatu vastaus riittää', sv: 'Svaret räcker', en: 'The answer suffices' },
    source: '(I)',
  },
} as const satisfies Record<string, TransitionDeclaration>;
