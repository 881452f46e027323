import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t24: {
    from: ['investigations'],
    to: ['goal_setting'],
    label: { fi: 'Tulokset ovat valmiit', sv: 'Resultaten är klara', en: 'The results are in' },
    source: 'S0.4',
    guards: [{ kind: 'event', anyOf: ['investigation_done'] }],
  },
  t25: {
    from: ['investigations'],
    to: ['team_planning'],
    label: { fi: 'Tulokset vaativat tiimin käsittelyä', sv: 'Resultaten behöver behandlas i teamet', en: 'The results need the team' },
    source: 'S0.4',
    loop: true,
  },
  t26: {
    from: ['investigations'],
    to: ['specialist_consultation'],
    label: { fi: 'Perustason keinot on käytetty', sv: 'Basnivåns medel är uttömda', en: 'The means of the basic level are exhausted' },
    source: 'S2.4',
  },
} as const satisfies Record<string, TransitionDeclaration>;
