import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'follow_up',
  place: 10,
  label: {
    fi: 'Seuranta työn tai opintojen alettua',
    sv: 'Uppföljning efter att arbetet eller studierna börjat',
    en: 'Follow-up after start',
  },
  source: 'S0.4',
  marks: [
    { on: 'employment_started', choice: 1 },
    { on: 'studies_started', choice: 1 },
  ],
} as const satisfies StateDeclaration;
