import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'access',
  place: 20,
  beginsRecord: true,
  label: { fi: 'Lähete käsittelyssä tiimissä', sv: 'Remissen behandlas i teamet', en: 'In triage' },
  source: 'S0.6, S0.7',
  marks: [{ on: 'referral', choice: 1 }],
} as const satisfies StateDeclaration;
