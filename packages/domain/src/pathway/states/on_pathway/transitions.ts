import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t37: {
    from: ['on_pathway'],
    to: ['waiting_for_service'],
    label: { fi: 'Suunnitelman seuraava vaihe odottaa', sv: 'Nästa steg i planen väntar', en: 'The next step of the plan waits' },
    source: 'S2.15',
  },
  t38: {
    from: ['on_pathway'],
    to: ['team_planning'],
    label: { fi: 'Suunnitelma ei kanna', sv: 'Planen håller inte', en: 'The plan does not carry' },
    source: 'S0.4',
    loop: true,
  },
  t39: {
    from: ['on_pathway'],
    to: ['follow_up_after_start'],
    label: { fi: 'Työ tai opinnot alkavat', sv: 'Arbetet eller studierna börjar', en: 'Work or studies start' },
    source: 'S0.4',
    guards: [{ kind: 'event', anyOf: ['employment_started', 'studies_started'] }],
  },
  t40: {
    from: ['on_pathway'],
    to: ['pension_application_support'],
    label: { fi: 'Polku ei johda työhön', sv: 'Stigen leder inte till arbete', en: 'The path turns out not to lead to employment' },
    source: 'S0.4',
  },
  t41: {
    from: ['on_pathway'],
    to: ['ending_under_agreement'],
    label: {
      fi: 'Yhteensovittamista ei enää tarvita, vaikka työtä tai opintoja ei ole',
      sv: 'Samordning behövs inte längre, utan arbete eller studier',
      en: 'Co-ordination is no longer needed, without work or studies',
    },
    source: 'S2.15',
  },
} as const satisfies Record<string, TransitionDeclaration>;
