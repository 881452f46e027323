import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Työkykyäsi arvioidaan.',
  sv: 'Din arbetsförmåga bedöms.',
  en: 'Your ability to work is being assessed.',
} as const satisfies Text;
