import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Tuki on päättynyt, koska et enää tarvitse sitä.',
  sv: 'Stödet har avslutats eftersom du inte längre behöver det.',
  en: 'Support has ended because you no longer need it.',
} as const satisfies Text;
