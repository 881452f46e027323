import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t47: {
    from: ['ending_under_agreement'],
    to: ['ended_employed', 'ended_studying', 'ended_disability_pension', 'ended_no_further_need', 'ended_transferred'],
    label: {
      fi: 'Asiakkaan kanssa on sovittu; vastuun siirtyessä vastaanottaja on hyväksynyt',
      sv: 'Avtalat med klienten; när ansvaret överförs har mottagaren godkänt',
      en: 'Agreed with the client; where responsibility passes on, the receiver has accepted',
    },
    source: 'S0.4, S2.15',
    guards: [{ kind: 'event', anyOf: ['ending_agreed'] }],
  },
  t48: {
    from: ['ending_under_agreement'],
    to: ['team_planning', 'on_pathway'],
    label: { fi: 'Asiakas tarvitsee yhä tukea', sv: 'Klienten behöver fortfarande stöd', en: 'The client still needs support' },
    source: 'S2.15',
  },
} as const satisfies Record<string, TransitionDeclaration>;
