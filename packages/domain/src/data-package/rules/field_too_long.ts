import { utf8Length } from '../cells/utf8-length.ts';
import { brokenCell } from '../example.ts';
import { longestCellBytes } from '../resource.ts';
import type { DataRule } from './rule.ts';

export const fieldTooLong: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'enintään {maximum} tavua solussa', sv: 'högst {maximum} byte i en cell', en: 'at most {maximum} bytes in a cell' },
    hint: {
      fi: 'Lyhennä solu; tarkista myös, ettei lainausmerkki ole jäänyt sulkematta.',
      sv: 'Förkorta cellen; kontrollera också att inget citattecken har lämnats oavslutat.',
      en: 'Shorten the cell; check also that no quotation mark was left open.',
    },
  },
  check: {
    text: (_, raw) => raw.length * 3 > longestCellBytes && utf8Length(raw) > longestCellBytes && { maximum: longestCellBytes },
    fault: (fault) => fault === 'record_too_long' && { maximum: longestCellBytes },
  },
  before: ['email_address', 'personal_identity_code', 'phone_number'],
  example: { breaks: [brokenCell('decisions', 1, 'decision', 'pitkä '.repeat(12_000).trim())] },
};
