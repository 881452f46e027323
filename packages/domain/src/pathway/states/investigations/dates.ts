import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  investigationOrderedOn: {
    label: { fi: 'tutkimus tilattu', sv: 'undersökning beställd', en: 'examination ordered on' },
    kind: 'dates',
    events: ['investigation_ordered'],
  },
  investigationStartedOn: {
    label: { fi: 'tutkimus alkanut', sv: 'undersökning påbörjad', en: 'examination started on' },
    kind: 'dates',
    events: [],
  },
  investigationDoneOn: {
    label: { fi: 'tutkimus valmis', sv: 'undersökning klar', en: 'examination done on' },
    kind: 'dates',
    events: ['investigation_done'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
