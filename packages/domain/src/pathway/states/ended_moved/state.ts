import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 90,
  label: { fi: 'Päättynyt: muutti pois alueelta', sv: 'Avslutad: flyttade bort från området', en: 'Ended: moved away' },
  source: '(P)',
} as const satisfies StateDeclaration;
