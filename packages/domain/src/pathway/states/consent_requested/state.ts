import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'recognition',
  place: 20,
  beforeReferral: true,
  label: { fi: 'Lupa pyydetty', sv: 'Samtycke begärt', en: 'Consent requested' },
  source: 'S0.4, S2.19, S3.8',
  marks: [
    { on: 'consent_asked', choice: 1, untilReferral: true },
    { on: 'consent_given', choice: 2, untilReferral: true },
    { on: 'consent_refused', choice: 2, untilReferral: true },
  ],
} as const satisfies StateDeclaration;
