import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'clarification',
  place: 10,
  label: { fi: 'Työttömän terveystarkastus', sv: 'Hälsoundersökning för arbetslösa', en: 'Health check' },
  source: 'S0.6',
  marks: [
    { on: 'health_check_ordered', choice: 1 },
    { on: 'health_check_done', choice: 2 },
  ],
} as const satisfies StateDeclaration;
