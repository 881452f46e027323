import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  serviceOrderedOn: {
    label: { fi: 'palvelu tilattu', sv: 'tjänsten beställd', en: 'service ordered on' },
    kind: 'date',
    events: ['service_ordered'],
  },
  waitingFrom: {
    label: { fi: 'odotus alkoi', sv: 'väntan började', en: 'waiting from' },
    kind: 'date',
    events: [],
  },
  waitingTo: {
    label: { fi: 'odotus päättyi', sv: 'väntan slutade', en: 'waiting to' },
    kind: 'date',
    events: [],
  },
  supportContactOn: {
    label: { fi: 'yhteydenotto odotusaikana', sv: 'kontakt under väntetiden', en: 'support contact on' },
    kind: 'dates',
    events: ['support_contact'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
