import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Pääset terveystarkastukseen, tai se on juuri tehty.',
  sv: 'Du får komma på hälsoundersökning, eller så har den just gjorts.',
  en: 'You are having a health check, or have just had one.',
} as const satisfies Text;
