import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  referralSentOn: {
    label: { fi: 'lähete lähetetty', sv: 'remissen skickad', en: 'referral sent on' },
    kind: 'date',
    events: ['referral_sent'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
