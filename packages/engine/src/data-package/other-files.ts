import { identityCodeIn, searchedText } from '@polku/domain/data-package';
import { RefusedFile, type PackageSource } from './package-source.ts';
import type { ProblemLog } from './problem-log.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** Lines longer than this are searched in parts, which overlap by more than a code may take. */
const longestLine = 64 * 1024;
const overlap = 100;
const mostWorkbookBytes = 64 * 1024 ** 2;

const isWorkbook = (name: string) => /\.xls[xm]$/i.test(name);

/** Cells of a line by any delimiter: signs of two cells are no code together. */
const holdsCode = (line: string): boolean =>
  identityCodeIn(searchedText(line)) === 'code' && line.split(/[,;|\t]/).some((cell) => identityCodeIn(searchedText(cell)) === 'code');

/** The encoding of a text by its first bytes; undefined where they are no text at all. */
function encodingOf(start: Uint8Array): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const looked = start.subarray(0, 512);
  looked.forEach((byte, index) => (zeros[index % 2]! += Number(byte === 0)));
  const [even, odd] = zeros as [number, number];
  if (even === 0 && odd === 0) return start.includes(0) ? undefined : 'utf-8';
  // Of western text in UTF-16 every second byte is zero, and no other.
  if (Math.min(even, odd) === 0 && Math.max(even, odd) >= looked.length / 4) return even === 0 ? 'utf-16le' : 'utf-16be';
  return undefined;
}

/** A line, or a part of a long one, and the number of its row: null for the first line, which is a header. */
interface Line {
  readonly text: string;
  readonly row: number | null;
}

/** Lines of a text in whatever encoding; none of a file that is no text. Signs that cannot be decoded stand for themselves. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  const line = (text: string): Line => ({ text, row: number === 0 ? null : number });
  let decoder: TextDecoder | undefined;
  let rest = '';
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = encodingOf(chunk);
      if (encoding === undefined) return;
      decoder = new TextDecoder(encoding);
    }
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\r|\n/);
    rest = lines.pop()!;
    for (const text of lines) {
      yield line(text);
      number += 1;
    }
    if (rest.length > longestLine) {
      yield line(rest);
      rest = rest.slice(-overlap);
    }
  }
  if (decoder !== undefined) yield line(rest + decoder.decode());
}

async function* workbookLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostWorkbookBytes) return;
    parts.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  for (const { rows } of await readWorkbook(bytes))
    for (const [index, row] of rows.entries()) yield { text: row.join('\t'), row: index === 0 ? null : index };
}

/**
 * Searches a file that is none of the package's for identity codes: they would travel with the package. Nothing else about it matters,
 * neither how it is written nor whether it can be read.
 */
export async function searchOtherFile(name: string, source: PackageSource, log: ProblemLog): Promise<void> {
  let told: number | null | undefined;
  try {
    for await (const { text, row } of (isWorkbook(name) ? workbookLines : linesOf)(source.open(name))) {
      if (row === told || !holdsCode(text)) continue;
      log.report({ file: name, row }, 'personal_identity_code');
      told = row;
    }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
  }
}

/** A file of the package's own that could not be read to its end is searched as others are, so that a code in it does not wait for the next run. */
export async function searchUnread(name: string, source: PackageSource, log: ProblemLog): Promise<void> {
  if (!log.tells(name, 'personal_identity_code') && !log.tells(name, 'file_too_large')) await searchOtherFile(name, source, log);
}
