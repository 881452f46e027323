import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Tilannettasi selvitetään tutkimuksin.',
  sv: 'Din situation utreds med undersökningar.',
  en: 'Examinations are made to learn more of your situation.',
} as const satisfies Text;
