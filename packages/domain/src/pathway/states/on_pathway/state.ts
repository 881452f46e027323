import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'path',
  place: 20,
  label: { fi: 'Jatkopolulla', sv: 'På den fortsatta servicestigen', en: 'On the continuation path' },
  source: 'S0.4, S1.5',
  marks: [{ on: 'service_started', choice: 1, sincePlanning: true }],
} as const satisfies StateDeclaration;
