import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Asiaasi ei käsitellä tiimissä, koska et antanut siihen suostumusta.',
  sv: 'Ditt ärende behandlas inte i teamet eftersom du inte gav ditt samtycke.',
  en: 'The team does not take up your matter, because you did not consent to it.',
} as const satisfies Text;
