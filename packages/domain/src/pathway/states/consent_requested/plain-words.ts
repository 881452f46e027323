import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Sinulta on kysytty, saako asiaasi käsitellä eri alojen ammattilaisten kesken. Sinä päätät.',
  sv: 'Du har tillfrågats om ditt ärende får behandlas av yrkespersoner från olika sektorer. Du bestämmer.',
  en: 'You have been asked whether professionals of different fields may work on your matter together. You decide.',
} as const satisfies Text;
