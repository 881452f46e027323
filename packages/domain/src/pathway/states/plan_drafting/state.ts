import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'planning',
  place: 20,
  label: { fi: 'Jatkosuunnitelman laadinta', sv: 'En plan för fortsättningen görs upp', en: 'Follow-up plan being formed' },
  source: 'S0.4, S0.7',
  marks: [
    { on: 'goals_set', choice: 1 },
    { on: 'plan_formed', choice: 2 },
  ],
} as const satisfies StateDeclaration;
