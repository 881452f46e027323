import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'clarification',
  place: 20,
  label: { fi: 'Laajempi työkyvyn arviointi', sv: 'Mer omfattande bedömning av arbetsförmågan', en: 'Wider work ability assessment' },
  source: 'S0.6',
  marks: [
    { on: 'assessment_ordered', choice: 1 },
    { on: 'assessment_started', choice: 2 },
    { on: 'assessment_done', choice: 3 },
  ],
} as const satisfies StateDeclaration;
