import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t50: {
    from: 'any_live',
    to: ['ended_moved', 'ended_deceased'],
    label: { fi: 'Asiakas muuttaa pois tai kuolee', sv: 'Klienten flyttar bort eller avlider', en: 'The client moves away or dies' },
    source: '(P)',
  },
} as const satisfies Record<string, TransitionDeclaration>;
