import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const lineEndsNormalised: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'rivinvaihdot LF', sv: 'radslut LF', en: 'line ends LF' },
    hint: { fi: 'Rivinvaihdot yhtenäistettiin.', sv: 'Radsluten förenhetligades.', en: 'The line ends were made uniform.' },
  },
  check: { lineEnds: (text) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text) },

  saidOnce: true,
  example: { breaks: [broken('CRLF', { text: { file: 'teams', from: /\n/g, to: '\r\n' } }, 'teams')] },
};
