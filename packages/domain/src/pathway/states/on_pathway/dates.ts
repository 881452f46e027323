import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  pathwayKind: {
    label: { fi: 'jatkopolun laji', sv: 'den fortsatta stigens slag', en: 'kind of path' },
    kind: 'fact',
    events: [],
  },
  serviceStartedOn: {
    label: { fi: 'palvelu alkanut', sv: 'tjänsten började', en: 'service started on' },
    kind: 'dates',
    events: ['service_started'],
  },
  serviceEndedOn: {
    label: { fi: 'palvelu päättynyt', sv: 'tjänsten slutade', en: 'service ended on' },
    kind: 'dates',
    events: ['service_ended'],
  },
  planReviewedOn: {
    label: { fi: 'suunnitelma tarkistettu', sv: 'planen sågs över', en: 'plan reviewed on' },
    kind: 'dates',
    events: ['plan_reviewed'],
  },
  followUpContactOn: {
    label: { fi: 'seurantayhteydenotto', sv: 'uppföljningskontakt', en: 'follow-up contact on' },
    kind: 'dates',
    events: ['follow_up_contact'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
