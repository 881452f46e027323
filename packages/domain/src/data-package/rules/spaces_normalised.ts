import { isAscii } from '../cells/is-ascii.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

const noBreakSpaces = /[\u00a0\u2007\u202f]/g;
/** Blanks without a width, soft hyphens and marks of direction. A joiner stays, of which some emoji are made, and so does what parts Arabic letters. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<!\p{Script=Arabic})\u200c/gu;

export const spacesNormalised: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'tavallisia välilyöntejä', sv: 'vanliga blanksteg', en: 'ordinary spaces' },
    hint: {
      fi: 'Sitovat välilyönnit korvattiin ja näkymättömät merkit poistettiin.',
      sv: 'Hårda blanksteg ersattes och osynliga tecken togs bort.',
      en: 'No-break spaces were replaced and invisible signs removed.',
    },
  },
  check: { spelling: (text) => (isAscii(text) ? text : text.replace(noBreakSpaces, ' ').replace(invisible, '')) },
  before: ['blanks_trimmed'],
  saidOnce: true,
  example: {
    breaks: ['First\u00a0clients', 'First\u200bclients', 'First cli\u00adents', '\u200eFirst clients', '\u202aFirst clients\u202c'].map(
      (value) => brokenCell('milestones', 1, 'label', value),
    ),
    keeps: ['First clients', '👩\u200d👧', 'نمی\u200cخواهم'].map((value) => cell('milestones', 1, 'label', value)),
  },
};
