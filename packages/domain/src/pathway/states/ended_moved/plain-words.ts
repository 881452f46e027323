import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Tuki on päättynyt, koska muutit pois alueelta.',
  sv: 'Stödet har avslutats eftersom du flyttade bort från området.',
  en: 'Support has ended because you moved away from the area.',
} as const satisfies Text;
