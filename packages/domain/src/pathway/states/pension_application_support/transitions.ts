import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t45: {
    from: ['pension_application_support'],
    to: ['team_planning'],
    label: {
      fi: 'Eläke hylätään, tai asiakas haluaakin työhön',
      sv: 'Pensionen avslås, eller klienten vill ändå arbeta',
      en: 'The pension is rejected, or the client wants to work after all',
    },
    source: '(I) from S2.14',
    loop: true,
  },
  t46: {
    from: ['pension_application_support'],
    to: ['ending_under_agreement'],
    label: {
      fi: 'Eläke myönnetään ja myöhemmästä tuesta sovitaan',
      sv: 'Pensionen beviljas och senare stöd avtalas',
      en: 'The pension is granted and later support agreed',
    },
    source: 'S0.4',
    guards: [{ kind: 'event', anyOf: ['disability_pension_granted'] }],
  },
} as const satisfies Record<string, TransitionDeclaration>;
