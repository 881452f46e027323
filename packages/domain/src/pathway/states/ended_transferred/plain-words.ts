import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Asiasi on siirtynyt toiselle taholle, joka jatkaa kanssasi.',
  sv: 'Ditt ärende har gått över till en annan part som fortsätter tillsammans med dig.',
  en: 'Your matter has passed to another party, who goes on with you.',
} as const satisfies Text;
