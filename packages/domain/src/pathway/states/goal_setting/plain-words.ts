import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Asetat tavoitteesi. Ne ovat sinun omiasi.',
  sv: 'Du ställer upp dina mål. De är dina egna.',
  en: 'You are setting your goals. They are your own.',
} as const satisfies Text;
