import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Suunnittelet jatkoa yhdessä tiimin kanssa.',
  sv: 'Du planerar fortsättningen tillsammans med teamet.',
  en: 'You are planning what comes next together with the team.',
} as const satisfies Text;
