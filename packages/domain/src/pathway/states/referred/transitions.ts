import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t7: {
    from: ['referred'],
    to: ['in_triage'],
    label: {
      fi: 'Lähete saapuu yhteiseen postilaatikkoon',
      sv: 'Remissen kommer till den gemensamma inkorgen',
      en: 'The referral arrives in the inbox',
    },
    source: 'S0.7',
  },
} as const satisfies Record<string, TransitionDeclaration>;
