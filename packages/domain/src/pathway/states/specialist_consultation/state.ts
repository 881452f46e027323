import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'clarification',
  place: 50,
  label: {
    fi: 'Erityistason konsultaatio tai arvio',
    sv: 'Konsultation eller bedömning på specialnivå',
    en: 'Specialist-level consultation',
  },
  source: 'S2.5, S1.7, S3.12',
  marks: [
    { on: 'specialist_referred', choice: 1 },
    { on: 'specialist_received', choice: 2 },
    { on: 'specialist_statement', choice: 3 },
  ],
} as const satisfies StateDeclaration;
