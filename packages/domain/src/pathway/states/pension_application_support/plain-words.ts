import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Saat tukea eläkkeen hakemiseen.',
  sv: 'Du får stöd med att ansöka om pension.',
  en: 'You are getting support in applying for a pension.',
} as const satisfies Text;
