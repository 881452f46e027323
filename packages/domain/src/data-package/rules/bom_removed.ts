import { startsWith } from '../bytes.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const byteOrderMark = [0xef, 0xbb, 0xbf];

export const bomRemoved: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'UTF-8 ilman tavujärjestysmerkkiä', sv: 'UTF-8 utan byteordningsmärke', en: 'UTF-8 without a byte order mark' },
    hint: { fi: 'Merkki poistettiin.', sv: 'Märket togs bort.', en: 'The mark was removed.' },
  },
  check: { firstBytes: (chunk) => (startsWith(chunk, byteOrderMark) ? chunk.subarray(byteOrderMark.length) : chunk) },
  example: { breaks: [broken('BOM', { text: { file: 'teams', from: /^/, to: '\ufeff' } }, 'teams')] },
};
