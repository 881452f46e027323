import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 40,
  agreed: true,
  label: { fi: 'Päättynyt: tuen tarve päättyi', sv: 'Avslutad: stödbehovet upphörde', en: 'Ended: no further need' },
  source: 'S0.4, S2.15',
} as const satisfies StateDeclaration;
