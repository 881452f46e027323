import type { Text } from '../../text.ts';
import { startsWith } from '../bytes.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const zip = [0x50, 0x4b];
const others = [
  { begins: [0xd0, 0xcf, 0x11, 0xe0], kind: { fi: 'vanha XLS-työkirja', sv: 'en gammal XLS-arbetsbok', en: 'an old XLS workbook' } },
  { begins: [0x1f, 0x8b], kind: { fi: 'gzip-paketti', sv: 'ett gzip-arkiv', en: 'a gzip archive' } },
  { begins: [0x25, 0x50, 0x44, 0x46], kind: { fi: 'PDF', sv: 'en PDF', en: 'a PDF' } },
  { begins: [0xff, 0xd8, 0xff], kind: { fi: 'kuva', sv: 'en bild', en: 'a picture' } },
  { begins: [0x89, 0x50, 0x4e, 0x47], kind: { fi: 'kuva', sv: 'en bild', en: 'a picture' } },
] as const;

/** Of an archive the first entry tells whether it is a workbook. */
const isWorkbook = (chunk: Uint8Array) => /\[Content_Types\]|_rels\/|xl\/|docProps\//.test(String.fromCharCode(...chunk.subarray(0, 200)));

function kindOf(chunk: Uint8Array): Text | undefined {
  if (!startsWith(chunk, zip) || chunk[2]! > 8) return others.find(({ begins }) => startsWith(chunk, begins))?.kind;
  return isWorkbook(chunk)
    ? { fi: 'XLSX-työkirja', sv: 'en XLSX-arbetsbok', en: 'an XLSX workbook' }
    : { fi: 'ZIP-paketti', sv: 'ett ZIP-arkiv', en: 'a ZIP archive' };
}

export const fileNotText: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'CSV-tekstiä', sv: 'CSV-text', en: 'CSV text' },
    hint: {
      fi: 'Tiedosto on {kind}, vaikka sen nimi on CSV-tiedoston: tallenna taulukko CSV-muodossa (UTF-8). Työkirja, jonka taulukot on nimetty kuten tiedostot, luetaan sellaisenaan, kun sen pääte on .xlsx.',
      sv: 'Filen är {kind}, fast dess namn är en CSV-fils: spara bladet som CSV (UTF-8). En arbetsbok vars blad heter som filerna läses som den är, när dess ändelse är .xlsx.',
      en: 'The file is {kind}, though it is named as a CSV file: save the sheet as CSV (UTF-8). A workbook whose sheets are named as the files is read as it is, when it ends in .xlsx.',
    },
  },
  check: {
    bytes: (chunk, { isFirst }) => {
      const kind = isFirst ? kindOf(chunk) : undefined;
      return kind !== undefined && { kind };
    },
  },
  before: ['encoding_utf16', 'file_too_large', 'nul_byte'],
  example: {
    breaks: [
      broken('an XLSX named .csv', { files: { 'events.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0) } }, 'events'),
      broken('a photo named .csv', { files: { 'events.csv': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16) } }, 'events'),
      broken('an XLS named .csv', { files: { 'events.csv': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1) } }, 'events'),
    ],
  },
};
