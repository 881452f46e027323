import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Sinut on ohjattu toiseen palveluun.',
  sv: 'Du har hänvisats till en annan tjänst.',
  en: 'You have been guided to another service.',
} as const satisfies Text;
