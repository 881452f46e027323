import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Sovit yhdessä ammattilaisten kanssa tuen päättymisestä ja siitä, kuka tarvittaessa jatkaa.',
  sv: 'Du kommer överens med yrkespersonerna om när stödet upphör och vem som fortsätter vid behov.',
  en: 'You are agreeing with the professionals on when support ends, and who goes on if needed.',
} as const satisfies Text;
