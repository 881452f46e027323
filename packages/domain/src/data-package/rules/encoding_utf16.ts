import { startsWith } from '../bytes.ts';
import { isUtf16 } from '../encodings.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const byteOrderMarks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Half of the bytes of western text in UTF-16 are zero. */
const isHalfZero = (bytes: Uint8Array) => {
  const start = bytes.subarray(0, 64);
  return start.filter((byte) => byte === 0).length >= start.length / 4;
};

export const encodingUtf16: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'merkistö UTF-8', sv: 'teckenkodningen UTF-8', en: 'the encoding UTF-8' },
    hint: {
      fi: 'Tiedosto on UTF-16:ta ("Unicode-teksti"): tallenna se muodossa "CSV UTF-8" tai ilmoita `"encoding": "utf-16le"` tiedostossa datapackage.json.',
      sv: 'Filen är UTF-16 ("Unicode-text"): spara den som "CSV UTF-8" eller ange `"encoding": "utf-16le"` i datapackage.json.',
      en: 'The file is UTF-16 ("Unicode text"): save it as "CSV UTF-8", or declare `"encoding": "utf-16le"` in datapackage.json.',
    },
  },
  check: {
    bytes: (chunk, { isFirst, encoding }) =>
      !isUtf16(encoding) &&
      ((isFirst && byteOrderMarks.some((mark) => startsWith(chunk, mark))) || (chunk.includes(0) && isHalfZero(chunk))),
  },
  before: ['nul_byte'],
  example: {
    breaks: [
      broken('UTF-16 with its mark', { files: { 'events.csv': Uint8Array.of(0xff, 0xfe, 0x65, 0) } }, 'events'),
      broken('UTF-16 without its mark', { files: { 'events.csv': Uint8Array.of(0x65, 0, 0x70, 0, 0x69, 0, 0x73, 0) } }, 'events'),
    ],
  },
};
