import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t30: {
    from: ['plan_drafting'],
    to: ['waiting_for_service'],
    label: {
      fi: 'Polku löytyi, mutta palvelu ei ole vielä saatavilla',
      sv: 'En stig hittades, men tjänsten är ännu inte tillgänglig',
      en: 'A path was found, the service is not yet available',
    },
    source: 'S0.4, S2.15',
  },
  t31: {
    from: ['plan_drafting'],
    to: ['on_pathway'],
    label: { fi: 'Polku löytyi ja alkaa', sv: 'En stig hittades och börjar', en: 'A path was found and starts' },
    source: 'S0.4',
  },
  t32: {
    from: ['plan_drafting'],
    to: ['pension_application_support'],
    label: { fi: 'Polkua työhön ei löytynyt', sv: 'Ingen väg till arbete hittades', en: 'No path to employment was found' },
    source: 'S0.4',
  },
  t33: {
    from: ['plan_drafting'],
    to: ['team_planning'],
    label: {
      fi: 'Ei päästy sopimukseen tai tuli uutta tietoa',
      sv: 'Ingen överenskommelse nåddes eller nya fakta framkom',
      en: 'No agreement was reached or new facts came up',
    },
    source: 'S0.4',
    loop: true,
  },
  t34: {
    from: ['plan_drafting'],
    to: ['follow_up_after_start'],
    label: { fi: 'Työ tai opinnot alkavat heti', sv: 'Arbetet eller studierna börjar genast', en: 'Work or studies start at once' },
    source: '(I)',
    guards: [{ kind: 'event', anyOf: ['employment_started', 'studies_started'] }],
  },
} as const satisfies Record<string, TransitionDeclaration>;
