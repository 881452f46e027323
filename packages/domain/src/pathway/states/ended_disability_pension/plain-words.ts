import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Tuki on päättynyt, koska sinulle on myönnetty eläke.',
  sv: 'Stödet har avslutats eftersom du har beviljats pension.',
  en: 'Support has ended because you have been granted a pension.',
} as const satisfies Text;
