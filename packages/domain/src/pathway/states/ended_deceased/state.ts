import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 100,
  label: { fi: 'Päättynyt: asiakas kuoli', sv: 'Avslutad: klienten avled', en: 'Ended: deceased' },
  source: '(P)',
} as const satisfies StateDeclaration;
