import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Suunnitelmassa oleva palvelu ei ole vielä alkanut.',
    sv: 'En tjänst i planen har ännu inte börjat.',
    en: 'A service of the plan has not yet started.',
  },
  exit: { fi: 'Palvelu alkaa.', sv: 'Tjänsten börjar.', en: 'The service starts.' },
  responsible: {
    label: { fi: 'asiakasvastaava', sv: 'den kundansvariga', en: 'the client-responsible worker' },
    roles: ['client_responsible'],
  },
  dates: ['serviceOrderedOn', 'waitingFrom', 'waitingTo', 'supportContactOn'],
  source: 'S2.15',
} as const satisfies StateDetail;
