import { searchedText } from '../cells/searched-text.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

// One character before the @ is enough; matching all of them would take time that grows with the square of the text.
const address = /[\p{L}\d._%+"-] ?(?:@|\((?:at|ät)\)|\[(?:at|ät)\]) ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/iu;

export const emailAddress: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'ei sähköpostiosoitteita missään solussa',
      sv: 'inga e-postadresser i någon cell',
      en: 'no e-mail address in any cell',
    },
    hint: { fi: 'Poista osoite.', sv: 'Ta bort adressen.', en: 'Remove the address.' },
  },
  check: { text: (_, raw) => /[@＠﹫([]/.test(raw) && address.test(searchedText(raw)) },
  before: ['phone_number'],
  example: {
    breaks: ['etu.suku@example.fi', 'etu.suku(at)example.fi', 'etu.suku﹫example.fi'].map((value) =>
      brokenCell('milestones', 1, 'label', value),
    ),
    keeps: ['@home', 'meeting @ 10.30'].map((value) => cell('milestones', 1, 'label', value)),
  },
};
