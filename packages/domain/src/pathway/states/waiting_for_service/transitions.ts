import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t35: {
    from: ['waiting_for_service'],
    to: ['on_pathway'],
    label: { fi: 'Palvelu alkaa', sv: 'Tjänsten börjar', en: 'The service starts' },
    source: 'S2.15',
    guards: [{ kind: 'event', anyOf: ['service_started'] }],
  },
  t36: {
    from: ['waiting_for_service'],
    to: ['team_planning'],
    label: {
      fi: 'Odotus on liian pitkä tai tilanne muuttui',
      sv: 'Väntan är för lång eller situationen har ändrats',
      en: 'The wait is too long or the situation changed',
    },
    source: 'S0.4, S2.15',
    loop: true,
  },
} as const satisfies Record<string, TransitionDeclaration>;
