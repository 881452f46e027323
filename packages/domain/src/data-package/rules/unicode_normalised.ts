import { isAscii } from '../cells/is-ascii.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const unicodeNormalised: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'Unicode-muoto NFC', sv: 'Unicode-formen NFC', en: 'the Unicode form NFC' },
    hint: {
      fi: 'Tarkkeelliset kirjaimet yhdistettiin.',
      sv: 'Bokstäver med tilläggstecken sammansattes.',
      en: 'Letters with combining marks were composed.',
    },
  },
  check: { spelling: (text) => (isAscii(text) ? text : text.normalize('NFC')) },
  before: ['spaces_normalised'],
  saidOnce: true,
  example: { breaks: [brokenCell('milestones', 1, 'label', 'pa\u0308iva\u0308')], keeps: [cell('milestones', 1, 'label', 'päivä')] },
};
