import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'path',
  place: 30,
  label: { fi: 'Tuki eläkehaussa', sv: 'Stöd vid pensionsansökan', en: 'Support in pension application' },
  source: 'S0.4',
  marks: [
    { on: 'pension_applied', choice: 1 },
    { on: 'disability_pension_granted', choice: 2 },
    { on: 'disability_pension_rejected', choice: 2 },
  ],
} as const satisfies StateDeclaration;
