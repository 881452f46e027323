import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Olet aloittanut työn tai opinnot. Sinuun pidetään yhteyttä, jotta alku onnistuu.',
  sv: 'Du har börjat arbeta eller studera. Kontakten hålls så att starten går bra.',
  en: 'You have started work or studies. Someone keeps in touch, so that the start goes well.',
} as const satisfies Text;
