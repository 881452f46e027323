import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Tilanteestasi on pyydetty asiantuntijan arvio.',
  sv: 'En specialist har ombetts bedöma din situation.',
  en: 'A specialist has been asked for an opinion on your situation.',
} as const satisfies Text;
