import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'ended',
  place: 60,
  label: {
    fi: 'Päättynyt: ohjattu suoraan muuhun palveluun',
    sv: 'Avslutad: hänvisad direkt till annan tjänst',
    en: 'Ended: guided to another service',
  },
  source: 'S2.9, S0.7 (I)',
} as const satisfies StateDeclaration;
