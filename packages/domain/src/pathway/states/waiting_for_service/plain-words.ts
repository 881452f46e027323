import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Suunnitelmassasi oleva palvelu ei ole vielä alkanut. Odotat sitä.',
  sv: 'En tjänst i din plan har ännu inte börjat. Du väntar på den.',
  en: 'A service in your plan has not started yet. You are waiting for it.',
} as const satisfies Text;
