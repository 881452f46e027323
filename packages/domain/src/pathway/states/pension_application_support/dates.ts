import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  pensionAppliedOn: {
    label: { fi: 'eläkettä haettu', sv: 'pension sökt', en: 'pension applied for on' },
    kind: 'date',
    events: ['pension_applied'],
  },
  pensionDecidedOn: {
    label: { fi: 'eläkkeestä päätetty', sv: 'pensionsbeslut', en: 'pension decided on' },
    kind: 'date',
    events: ['disability_pension_granted', 'disability_pension_rejected'],
  },
  pensionDecision: {
    label: { fi: 'eläkepäätös', sv: 'beslutets innehåll', en: 'pension decision' },
    kind: 'fact',
    events: [],
  },
  supportAgreedOn: {
    label: { fi: 'myöhemmästä tuesta sovittu', sv: 'senare stöd avtalat', en: 'later support agreed on' },
    kind: 'date',
    events: [],
  },
} as const satisfies Record<string, StateDateDeclaration>;
