import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import { longestId } from '../resource.ts';
import type { DataRule } from './rule.ts';

export const idTooLong: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'enintään {longestId} merkin tunniste',
      sv: 'ett id på högst {longestId} tecken',
      en: 'an id of at most {longestId} characters',
    },
    hint: { fi: 'Käytä lyhyempää tunnistetta.', sv: 'Använd ett kortare id.', en: 'Use a shorter id.' },
  },
  check: { cell: cellsOf(['id', 'open_code'], (text) => text.length > longestId && { longestId }) },
  before: ['id_scientific_notation'],
  example: {
    breaks: [brokenCell('activities', 1, 'activity_id', 'x'.repeat(longestId + 1))],
    keeps: [cell('activities', 1, 'activity_id', 'x'.repeat(longestId))],
  },
};
