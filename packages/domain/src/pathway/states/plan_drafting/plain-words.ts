import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Kanssasi tehdään suunnitelmaa siitä, miten tästä jatketaan.',
  sv: 'Tillsammans med dig görs en plan för hur det fortsätter.',
  en: 'A plan of how to go on is being made with you.',
} as const satisfies Text;
