import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Odotat aikaa tiimiin.',
  sv: 'Du väntar på en tid till teamet.',
  en: 'You are waiting for a time with the team.',
} as const satisfies Text;
