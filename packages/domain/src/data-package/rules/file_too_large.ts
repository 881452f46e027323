import { broken, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const fileTooLarge: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'enintään {maximum} tavua', sv: 'högst {maximum} byte', en: 'at most {maximum} bytes' },
    hint: { fi: 'Jaa aineisto useaan pakettiin.', sv: 'Dela upp materialet på flera paket.', en: 'Split the data into several packages.' },
  },
  check: { bytes: (_, { byteCount, maximumBytes }) => byteCount > maximumBytes && { maximum: maximumBytes } },
  before: ['nul_byte'],
  example: { breaks: [broken('long text', cell('decisions', 1, 'decision', 'x'.repeat(130_000)), 'decisions')] },
};
