import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Olet suunnitelmasi mukaisessa palvelussa.',
  sv: 'Du deltar i en tjänst enligt din plan.',
  en: 'You are in a service of your plan.',
} as const satisfies Text;
