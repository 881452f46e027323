import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'follow_up',
  place: 20,
  label: { fi: 'Päättämisestä sovitaan', sv: 'Överenskommelse om avslutande', en: 'Ending being agreed' },
  source: 'S2.15',
  marks: [{ on: 'ending_agreed', choice: 1 }],
} as const satisfies StateDeclaration;
