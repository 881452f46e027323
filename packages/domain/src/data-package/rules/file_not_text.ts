import { startsWith } from '../bytes.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const signatures = [
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and so XLSX and ODS
  [0x50, 0x4b, 0x05, 0x06], // an empty ZIP
  [0xd0, 0xcf, 0x11, 0xe0], // XLS
  [0x1f, 0x8b], // gzip
  [0x25, 0x50, 0x44, 0x46], // PDF
];

export const fileNotText: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'CSV-tekstiä', sv: 'CSV-text', en: 'CSV text' },
    hint: {
      fi: 'Tiedosto on taulukkolaskennan työkirja tai pakattu arkisto: tallenna taulukko CSV-muodossa (UTF-8).',
      sv: 'Filen är en kalkylbok eller ett packat arkiv: spara tabellen som CSV (UTF-8).',
      en: 'The file is a spreadsheet workbook or a packed archive: save the sheet as CSV (UTF-8).',
    },
  },
  check: { bytes: (chunk, { isFirst }) => isFirst && signatures.some((signature) => startsWith(chunk, signature)) },
  before: ['encoding_utf16', 'file_too_large', 'nul_byte'],
  example: {
    breaks: [
      broken('an XLSX named .csv', { files: { 'events.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0) } }, 'events'),
      broken('an XLS named .csv', { files: { 'events.csv': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1) } }, 'events'),
    ],
  },
};
