import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import { longestText } from '../resource.ts';
import type { DataRule } from './rule.ts';

export const textTooLong: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'enintään {longestText} merkkiä', sv: 'högst {longestText} tecken', en: 'at most {longestText} characters' },
    hint: { fi: 'Lyhennä tekstiä.', sv: 'Förkorta texten.', en: 'Shorten the text.' },
  },
  check: { cell: cellsOf(['text'], (text) => text.length > longestText && { longestText }) },
  example: {
    breaks: [brokenCell('decisions', 1, 'decision', 'x'.repeat(longestText + 1))],
    keeps: [cell('decisions', 1, 'decision', 'x'.repeat(longestText))],
  },
};
