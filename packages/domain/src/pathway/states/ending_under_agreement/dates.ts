import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  endingAgreedOn: {
    label: { fi: 'päättämisestä sovittu', sv: 'avslutandet avtalat', en: 'ending agreed on' },
    kind: 'date',
    events: ['ending_agreed'],
  },
  continuingParty: {
    label: { fi: 'kuka jatkaa', sv: 'vem som fortsätter', en: 'who continues' },
    kind: 'fact',
    events: [],
  },
  endedOn: {
    label: { fi: 'tapaus päättynyt', sv: 'ärendet avslutat', en: 'ended on' },
    kind: 'date',
    events: ['ended'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
