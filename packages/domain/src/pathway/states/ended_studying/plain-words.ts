import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Tuki on päättynyt, koska opiskelet.',
  sv: 'Stödet har avslutats eftersom du studerar.',
  en: 'Support has ended because you are studying.',
} as const satisfies Text;
