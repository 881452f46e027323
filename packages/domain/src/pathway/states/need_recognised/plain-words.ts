import type { Text } from '../../../text.ts';

export const plainWords = {
  fi: 'Olet puhunut työkyvystäsi ammattilaisen kanssa. Mietitte yhdessä, mikä tuki auttaisi.',
  sv: 'Du har talat med en yrkesperson om din arbetsförmåga. Tillsammans funderar ni på vilket stöd som skulle hjälpa.',
  en: 'You have talked with a professional about your ability to work. Together you think about what support would help.',
} as const satisfies Text;
