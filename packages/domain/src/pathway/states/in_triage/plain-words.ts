import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Tiimi on saanut lähetteesi ja miettii, mistä aloitetaan.',
  sv: 'Teamet har fått din remiss och överväger var man ska börja.',
  en: 'The team has received your referral and is considering where to start.',
} as const satisfies Text;
