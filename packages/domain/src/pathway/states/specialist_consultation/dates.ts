import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  specialistReferredOn: {
    label: { fi: 'lähetetty erityistasolle', sv: 'hänvisad till specialnivån', en: 'referred to the specialist level on' },
    kind: 'date',
    events: ['specialist_referred'],
  },
  specialistReceivedOn: {
    label: { fi: 'vastaanotettu erityistasolla', sv: 'mottagen på specialnivån', en: 'received at the specialist level on' },
    kind: 'date',
    events: ['specialist_received'],
  },
  specialistStatementOn: {
    label: { fi: 'erityistason lausunto', sv: 'specialnivåns utlåtande', en: 'specialist statement on' },
    kind: 'date',
    events: ['specialist_statement'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
