import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 80,
  label: { fi: 'Päättynyt: asiakas vetäytyi', sv: 'Avslutad: klienten drog sig ur', en: 'Ended: client withdrew' },
  source: '(I) from S2.6, S2.22',
} as const satisfies StateDeclaration;
