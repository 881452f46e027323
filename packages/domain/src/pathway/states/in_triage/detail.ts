import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Lähete on saapunut, tai tiimin jäsen tuo oman asiakkaansa asian.',
    sv: 'Remissen har kommit, eller en teammedlem tar upp sin egen klients ärende.',
    en: 'The referral has arrived, or a member of the team brings an own client.',
  },
  exit: { fi: 'Lähetteestä on päätetty.', sv: 'Remissen har avgjorts.', en: 'The referral has been decided on.' },
  responsible: { label: { fi: 'tiimin ydinjäsenet', sv: 'teamets kärnmedlemmar', en: 'the core members of the team' }, roles: [] },
  dates: ['referralReceivedOn', 'firstContactOn', 'triageDecidedOn', 'feedbackToReferrerOn'],
  source: 'S0.6, S0.7',
} as const satisfies StateDetail;
