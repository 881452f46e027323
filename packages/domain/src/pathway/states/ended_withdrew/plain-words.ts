import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Lopetit palvelun omasta tahdostasi.',
  sv: 'Du avslutade servicen av egen vilja.',
  en: 'You left the service by your own choice.',
} as const satisfies Text;
