import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 50,
  agreed: true,
  label: { fi: 'Päättynyt: vastuu siirtyi toiselle taholle', sv: 'Avslutad: ansvaret överfördes', en: 'Ended: responsibility transferred' },
  source: 'S2.15',
} as const satisfies StateDeclaration;
