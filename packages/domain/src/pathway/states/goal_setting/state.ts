import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'planning',
  place: 10,
  label: { fi: 'Tavoitteiden asettaminen asiakkaan kanssa', sv: 'Mål ställs upp med klienten', en: 'Goal setting' },
  source: 'S0.4',
  marks: [{ on: 'goals_set', choice: 1 }],
} as const satisfies StateDeclaration;
