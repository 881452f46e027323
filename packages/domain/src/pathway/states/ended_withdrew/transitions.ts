import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t49: {
    from: 'any_live',
    to: ['ended_withdrew'],
    label: {
      fi: 'Asiakas lopettaa tai peruu suostumuksensa',
      sv: 'Klienten slutar eller återtar sitt samtycke',
      en: 'The client stops or withdraws consent',
    },
    source: '(I)',
  },
} as const satisfies Record<string, TransitionDeclaration>;
