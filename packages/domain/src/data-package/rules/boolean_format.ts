import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const booleanFormat: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: '`true` tai `false`', sv: '`true` eller `false`', en: '`true` or `false`' },
    hint: {
      fi: 'Korvaa kyllä ja ei sanoilla `true` ja `false`.',
      sv: 'Ersätt ja och nej med `true` och `false`.',
      en: 'Put `true` and `false` in the place of yes and no.',
    },
  },
  check: { cell: cellsOf(['boolean'], (text) => !/^(true|false)$/i.test(text)) },
  example: {
    breaks: [brokenCell('episodes', 1, 'social_services_client', 'kyllä')],
    keeps: [cell('episodes', 1, 'social_services_client', 'TRUE')],
  },
};
