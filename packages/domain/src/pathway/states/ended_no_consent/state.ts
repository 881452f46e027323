import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 70,
  label: { fi: 'Päättynyt: ei suostumusta', sv: 'Avslutad: inget samtycke', en: 'Ended: no consent' },
  source: '(I) from S0.4',
} as const satisfies StateDeclaration;
