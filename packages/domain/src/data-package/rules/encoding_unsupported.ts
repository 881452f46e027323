import { broken } from '../example.ts';
import { encodings } from '../encodings.ts';
import { encodingOf } from '../file-layout.ts';
import type { DataRule } from './rule.ts';

export const encodingUnsupported: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'jokin merkistöistä {values}', sv: 'någon av kodningarna {values}', en: 'one of the encodings {values}' },
    hint: {
      fi: 'Tallenna tiedosto UTF-8:na ja poista `encoding`.',
      sv: 'Spara filen som UTF-8 och ta bort `encoding`.',
      en: 'Save the file as UTF-8 and remove `encoding`.',
    },
  },
  check: { declaredFile: (declared) => encodingOf(declared) === undefined && { facts: { values: encodings.join(', ') } } },
  before: ['descriptor_dialect'],
  example: {
    breaks: [broken('EBCDIC', { described: { encoding: 'cp037' } }, 'teams')],
    keeps: ['UTF8', 'utf_8', 'UTF-8 BOM', 'utf-8-sig', 'us-ascii', ''].map((encoding) => ({ described: { encoding } })),
  },
};
