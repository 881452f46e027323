import type { DataRule } from './rule.ts';

/** A link needs a real folder: it is tested there. */
export const fileOutsidePackage: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'tavallinen tiedosto kansiossa', sv: 'en vanlig fil i mappen', en: 'an ordinary file in the folder' },
    hint: {
      fi: 'Korvaa linkki itse tiedostolla.',
      sv: 'Ersätt länken med själva filen.',
      en: 'Put the file itself in the place of the link.',
    },
  },
  check: { fault: (fault) => fault === 'not_a_file' },
  example: { breaks: [] },
};
