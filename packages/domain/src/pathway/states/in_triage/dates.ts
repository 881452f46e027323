import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  referralReceivedOn: {
    label: { fi: 'lähete saapunut', sv: 'remissen mottagen', en: 'referral received on' },
    kind: 'date',
    events: [],
  },
  firstContactOn: {
    label: { fi: 'ensimmäinen yhteydenotto', sv: 'första kontakten', en: 'first contact on' },
    kind: 'date',
    events: ['first_contact'],
  },
  triageDecidedOn: {
    label: { fi: 'lähetteestä päätetty', sv: 'beslut om remissen', en: 'triage decided on' },
    kind: 'date',
    events: ['triage_decided'],
  },
  feedbackToReferrerOn: {
    label: { fi: 'palaute lähettäjälle', sv: 'återkoppling till avsändaren', en: 'feedback to referrer on' },
    kind: 'date',
    events: ['feedback_to_referrer'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
