import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

const noBreakSpaces = /[\u00a0\u2007\u202f]/g;
const invisible = /[\u200b\u2060\ufeff]/g;

export const spacesNormalised: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'tavallisia välilyöntejä', sv: 'vanliga blanksteg', en: 'ordinary spaces' },
    hint: {
      fi: 'Sitovat välilyönnit korvattiin ja näkymättömät poistettiin.',
      sv: 'Hårda blanksteg ersattes och osynliga togs bort.',
      en: 'No-break spaces were replaced and invisible ones removed.',
    },
  },
  check: { spelling: (text) => text.replace(noBreakSpaces, ' ').replace(invisible, '') },
  before: ['blanks_trimmed'],
  saidOnce: true,
  example: {
    breaks: [brokenCell('milestones', 1, 'label', 'First\u00a0clients'), brokenCell('milestones', 1, 'label', 'First\u200bclients')],
    keeps: [cell('milestones', 1, 'label', 'First clients')],
  },
};
