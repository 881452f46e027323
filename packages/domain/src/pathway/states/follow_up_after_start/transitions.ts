import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t42: {
    from: ['follow_up_after_start'],
    to: ['team_planning'],
    label: {
      fi: 'Työ tai opinnot vaarantuvat tai päättyvät',
      sv: 'Arbetet eller studierna är i fara eller upphör',
      en: 'Work or studies are at risk or end',
    },
    source: 'S0.4',
    loop: true,
  },
  t43: {
    from: ['follow_up_after_start'],
    to: ['on_pathway'],
    label: {
      fi: 'Työ päättyi, mutta suunnitelma on yhä voimassa',
      sv: 'Arbetet upphörde, men planen gäller fortfarande',
      en: 'The job ended, the plan is still valid',
    },
    source: '(I)',
  },
  t44: {
    from: ['follow_up_after_start'],
    to: ['ending_under_agreement'],
    label: { fi: 'Seurantaa ei enää tarvita', sv: 'Uppföljning behövs inte längre', en: 'Follow-up is no longer needed' },
    source: 'S0.4, S2.15',
  },
  t53: {
    from: [
      'in_triage',
      'waiting_for_team',
      'health_check',
      'work_ability_assessment',
      'team_planning',
      'investigations',
      'specialist_consultation',
      'goal_setting',
      'plan_drafting',
      'waiting_for_service',
    ],
    to: ['follow_up_after_start'],
    label: {
      fi: 'Työ tai opinnot alkavat kesken prosessin',
      sv: 'Arbetet eller studierna börjar under processen',
      en: 'Work or studies start meanwhile',
    },
    source: '(I)',
    guards: [{ kind: 'event', anyOf: ['employment_started', 'studies_started'] }],
  },
} as const satisfies Record<string, TransitionDeclaration>;
