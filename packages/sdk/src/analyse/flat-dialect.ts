import { PolkuError } from '@polku/stats';
import Papa from 'papaparse';
import { openInput } from '../standard-input.ts';

/** How a flat file is written, where it is told; else the file tells. */
export interface FlatDialect {
  readonly separator?: string | undefined;
  readonly decimal?: '.' | ',' | undefined;
  /** A label as in WHATWG; UTF-8 where it is not told. */
  readonly encoding?: string | undefined;
}

const chunkBytes = 256 * 1024;
const separators = [',', ';', '\t', '|'];

/** The separator that makes the most columns of a header. */
function separatorOf(header: string): string {
  const cells = (delimiter: string): number => Papa.parse<string[]>(header, { delimiter }).data[0]?.length ?? 0;
  return separators.reduce((best, each) => (cells(each) > cells(best) ? each : best));
}

/** The text of a file as it comes; `onBroken` where its bytes are no text of the encoding. */
async function* decoded(path: string, encoding: string, onBroken: () => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of openInput(path, chunkBytes)) yield decoder.decode(bytes as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError))
      throw new PolkuError('unreadable_file', 'The file does not exist, or cannot be read.', { cause: error });
    onBroken();
  }
}

/** The text of a file, and the separator that its header is written with. */
export async function openFlatText(
  path: string,
  { separator, encoding = 'utf-8' }: FlatDialect,
  onBroken: () => void,
): Promise<{ readonly separator: string; readonly text: AsyncIterable<string> }> {
  const chunks = decoded(path, encoding, onBroken);
  let start = '';
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    start += next.value ?? '';
    if (next.done === true || start.includes('\n')) break;
  }
  async function* whole(): AsyncGenerator<string> {
    yield start;
    yield* chunks;
  }
  return { separator: separator ?? separatorOf(/^[^\r\n]*/.exec(start)![0]), text: whole() };
}

const withComma = /^[+-]?\d*,\d+$/;

/** Reads the numbers of one file: its decimal character is the one told, or the first that a number has; the other is then none. */
export class FlatNumbers {
  #decimal: '.' | ',' | undefined;

  constructor(decimal: '.' | ',' | undefined) {
    this.#decimal = decimal;
  }

  get decimal(): '.' | ',' {
    return this.#decimal ?? '.';
  }

  /** The number of a cell, NaN where it is none. */
  read(cell: string): number {
    const text = cell.trim();
    if (text === '') return NaN;
    const decimal = text.includes(',') ? ',' : text.includes('.') ? '.' : undefined;
    if (decimal === undefined) return finite(text);
    if (this.#decimal !== undefined && this.#decimal !== decimal) return NaN;
    const value = decimal === '.' ? finite(text) : withComma.test(text) ? finite(text.replace(',', '.')) : NaN;
    if (!Number.isNaN(value)) this.#decimal = decimal;
    return value;
  }
}

function finite(text: string): number {
  const value = Number(text);
  return Number.isFinite(value) ? value : NaN;
}
