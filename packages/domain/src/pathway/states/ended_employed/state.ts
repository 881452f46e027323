import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 10,
  agreed: true,
  lastingSolution: true,
  label: { fi: 'Päättynyt: työllistynyt', sv: 'Avslutad: sysselsatt', en: 'Ended: employed' },
  source: 'S0.4',
} as const satisfies StateDeclaration;
