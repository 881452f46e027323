import { checksOf, firstBroken, isUtf16, type Encoding, type RuleCheck, type RuleId } from '@polku/domain/data-package';
import { RefusedFile, unreadable } from './package-source.ts';

const byteChecks = checksOf('bytes');
const firstByteChecks = checksOf('firstBytes');
const lineEndChecks = checksOf('lineEnds');

/** What checks that mend make of it; `notice` hears of those that changed it. */
function mended<Read>(checks: readonly RuleCheck<(read: Read) => Read>[], read: Read, notice: (rule: RuleId) => void): Read {
  return checks.reduce((before, { id, check }) => {
    const after = check(before);
    if (after !== before) notice(id);
    return after;
  }, read);
}

const marks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

/** The encoding of a file by its byte order mark, which knows better than what is declared; UTF-16 must have been declared as such. */
function encodingAt(start: Uint8Array, declared: Encoding): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => start[index] === byte))?.[0] ?? declared;
  return isUtf16(marked) && !isUtf16(declared) ? declared : marked;
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
  { encoding: declared, maximumBytes, notice }: { encoding: Encoding; maximumBytes: number; notice: (rule: RuleId) => void },
): AsyncGenerator<string> {
  const decoderOf = (read: Encoding) => new TextDecoder(read, { fatal: true, ignoreBOM: !isUtf16(read) });
  // The mark of UTF-8 is told of when it is taken off; that of UTF-16 is a part of it.
  let decoder = decoderOf(declared);
  let encoding = declared;
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw unreadable('not_decodable');
    }
  };
  let byteCount = 0;
  let pendingReturn = '';
  const withLineFeeds = (text: string) => {
    const whole = pendingReturn + text;
    // A carriage return at the end of a chunk waits for the line feed that may follow it.
    pendingReturn = whole.endsWith('\r') ? '\r' : '';
    return mended(lineEndChecks, pendingReturn === '' ? whole : whole.slice(0, -1), notice);
  };

  for await (const chunk of withWholeStart(chunks)) {
    const isFirst = byteCount === 0;
    byteCount += chunk.length;
    if (isFirst) {
      encoding = encodingAt(chunk, declared);
      decoder = decoderOf(encoding);
    }
    const broken = firstBroken(byteChecks, (check) => check(chunk, { isFirst, byteCount, maximumBytes, encoding }));
    if (broken !== undefined) throw new RefusedFile(broken.rule, broken.facts);
    const bytes = isFirst ? mended(firstByteChecks, chunk, notice) : chunk;
    yield withLineFeeds(decode(bytes));
  }
  const rest = withLineFeeds(decode()) + mended(lineEndChecks, pendingReturn, notice);
  if (rest !== '') yield rest;
}
