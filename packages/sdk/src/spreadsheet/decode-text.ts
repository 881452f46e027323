import Papa from 'papaparse';

const delimiters = [';', ',', '\t', '|'] as const;

/**
 * The text of a file whose encoding nobody declared: by its byte order mark, as UTF-8 where it is valid as such, else as Windows-1252,
 * in which spreadsheets of Western Europe save. Undefined where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A text has no zero bytes; a picture, an archive or a program soon has.
  if (bytes.subarray(0, 65_536).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const parse = (text: string, delimiter: string, preview = 0): readonly string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;

/** The delimiter that parts the first lines into most cells, line for line. */
function sniffDelimiter(text: string): string {
  const breadth = (delimiter: string): number => {
    const widths = parse(text, delimiter, 30)
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => cells.length)
      .sort((a, b) => a - b);
    return widths[Math.floor(widths.length / 2)] ?? 0;
  };
  return delimiters.reduce((best, one) => (breadth(one) > breadth(best) ? one : best));
}

/** The records of a text that spreadsheets call CSV, whichever delimiter it has; a line `sep=;` that Excel writes names it. */
export function recordsOf(text: string): readonly (readonly string[])[] {
  const named = /^sep=(.)\r?\n/.exec(text);
  if (named !== null) return [[], ...parse(text.slice(named[0].length), named[1]!)];
  return parse(text, sniffDelimiter(text.slice(0, 200_000)));
}
