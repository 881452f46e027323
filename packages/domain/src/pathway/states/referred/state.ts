import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'access',
  place: 10,
  beforeReferral: true,
  beginsRecord: true,
  label: { fi: 'Lähete lähetetty', sv: 'Remiss skickad', en: 'Referred' },
  source: 'S0.7',
  marks: [{ on: 'referral_sent', choice: 1 }],
} as const satisfies StateDeclaration;
