import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Sinusta on lähetetty lähete työkyvyn tuen tiimiin.',
  sv: 'En remiss om dig har skickats till teamet för stöd för arbetsförmågan.',
  en: 'A referral has been sent for you to the work ability team.',
} as const satisfies Text;
