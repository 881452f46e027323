import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Tuki on päättynyt, koska olet töissä.',
  sv: 'Stödet har avslutats eftersom du arbetar.',
  en: 'Support has ended because you are in work.',
} as const satisfies Text;
