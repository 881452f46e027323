import { isUtf16 } from '../encodings.ts';
import { broken, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const nulByte: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'tekstiä ilman NUL-tavuja', sv: 'text utan NUL-byte', en: 'text without NUL bytes' },
    hint: {
      fi: 'Tiedosto on vioittunut tai binäärinen: vie se uudelleen.',
      sv: 'Filen är skadad eller binär: exportera den på nytt.',
      en: 'The file is damaged or binary: export it again.',
    },
  },
  check: { bytes: (chunk, { encoding }) => !isUtf16(encoding) && chunk.includes(0) },
  example: { breaks: [broken('NUL in a cell', cell('decisions', 1, 'decision', 'Go\0on'), 'decisions')] },
};
