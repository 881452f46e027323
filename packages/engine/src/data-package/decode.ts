import type { RuleId } from '@polku/domain/data-package';
import { RefusedFile } from './package-source.ts';

/** Encodings that a resource may declare beside UTF-8, by the names in use. */
export const encodings = ['utf-8', 'iso-8859-1', 'iso-8859-15', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

const signatures = [
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and so XLSX and ODS
  [0x50, 0x4b, 0x05, 0x06], // an empty ZIP
  [0xd0, 0xcf, 0x11, 0xe0], // XLS
  [0x1f, 0x8b], // gzip
  [0x25, 0x50, 0x44, 0x46], // PDF
];
const byteOrderMark = [0xef, 0xbb, 0xbf];

const startsWith = (bytes: Uint8Array, prefix: readonly number[]) => prefix.every((byte, index) => bytes[index] === byte);

/** Half of the bytes of western text in UTF-16 are zero. */
const looksLikeUtf16 = (bytes: Uint8Array) => {
  const start = bytes.subarray(0, 64);
  return start.filter((byte) => byte === 0).length >= start.length / 4;
};

function refuseBinary(first: Uint8Array): void {
  if (signatures.some((signature) => startsWith(first, signature))) throw new RefusedFile('file_not_text');
  if (startsWith(first, [0xff, 0xfe]) || startsWith(first, [0xfe, 0xff])) throw new RefusedFile('encoding_utf16');
}

/** Chunks of at least four bytes at the start, so that a signature is never cut. */
async function* withWholeStart(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (start.length >= 4) {
      yield chunk;
      continue;
    }
    const joined = new Uint8Array(start.length + chunk.length);
    joined.set(start);
    joined.set(chunk, start.length);
    start = joined;
    if (start.length >= 4) yield start;
  }
  if (start.length > 0 && start.length < 4) yield start;
}

/**
 * Text of a file, strictly in its encoding and with line feeds for line ends. What is not text is refused, and so is a
 * file that grows over `maximumBytes`. `notice` hears of what was normalised.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, maximumBytes, notice }: { encoding: Encoding; maximumBytes: number; notice: (rule: RuleId) => void },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new RefusedFile('encoding_not_utf8');
    }
  };
  let byteCount = 0;
  let pendingReturn = '';
  const withLineFeeds = (text: string) => {
    const whole = pendingReturn + text;
    // A carriage return at the end of a chunk waits for the line feed that may follow it.
    pendingReturn = whole.endsWith('\r') ? '\r' : '';
    if (!whole.includes('\r')) return whole;
    notice('line_ends_normalised');
    return (pendingReturn === '' ? whole : whole.slice(0, -1)).replace(/\r\n?/g, '\n');
  };

  for await (const chunk of withWholeStart(chunks)) {
    let bytes = chunk;
    if (byteCount === 0) {
      refuseBinary(chunk);
      if (startsWith(chunk, byteOrderMark)) {
        notice('bom_removed');
        bytes = chunk.subarray(byteOrderMark.length);
      }
    }
    byteCount += chunk.length;
    if (byteCount > maximumBytes) throw new RefusedFile('file_too_large', { maximum: maximumBytes });
    if (bytes.includes(0)) throw new RefusedFile(looksLikeUtf16(bytes) ? 'encoding_utf16' : 'nul_byte');
    yield withLineFeeds(decode(bytes));
  }
  const rest = withLineFeeds(decode()) + (pendingReturn === '' ? '' : '\n');
  if (rest !== '') yield rest;
}
