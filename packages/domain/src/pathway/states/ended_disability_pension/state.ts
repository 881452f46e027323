import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 30,
  agreed: true,
  lastingSolution: true,
  label: { fi: 'Päättynyt: työkyvyttömyyseläke', sv: 'Avslutad: invalid- eller sjukpension', en: 'Ended: disability pension' },
  source: 'S0.4',
} as const satisfies StateDeclaration;
