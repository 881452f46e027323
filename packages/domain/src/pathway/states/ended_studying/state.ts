import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 20,
  agreed: true,
  lastingSolution: true,
  label: { fi: 'Päättynyt: opiskelee', sv: 'Avslutad: studerar', en: 'Ended: studying' },
  source: 'S0.4',
} as const satisfies StateDeclaration;
