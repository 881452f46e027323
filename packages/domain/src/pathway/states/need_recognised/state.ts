import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'recognition',
  place: 10,
  beforeReferral: true,
  beginsRecord: true,
  label: { fi: 'Tuen tarve tunnistettu', sv: 'Stödbehov identifierat', en: 'Need recognised' },
  source: 'S0.4, S2.8',
  marks: [{ on: 'need_recognised', choice: 1 }],
} as const satisfies StateDeclaration;
