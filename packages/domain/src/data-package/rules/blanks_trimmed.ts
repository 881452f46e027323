import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

/** A leading tab stays, because it is part of the text that a spreadsheet would otherwise read as a formula. */
export const blanksTrimmed: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'ei tyhjää solun alussa eikä lopussa',
      sv: 'inga blanksteg i början eller slutet av cellen',
      en: 'no blanks around the value',
    },
    hint: { fi: 'Tyhjät poistettiin.', sv: 'Blankstegen togs bort.', en: 'The blanks were removed.' },
  },
  check: { spelling: (text) => text.replace(/^[ \n]+/, '').trimEnd() },

  saidOnce: true,
  example: { breaks: [brokenCell('milestones', 1, 'label', 'Ensimmäiset  ')], keeps: [cell('milestones', 1, 'label', '\tstart')] },
};
