import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { RefusedFile } from './package-source.ts';

export const longestFieldBytes = 64 * 1024;
/** A record longer than this is most likely a quotation mark left open. */
const longestRecordCharacters = 1024 * 1024;

function refusalOf(error: CsvError, row: number): RefusedFile {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new RefusedFile('quote_unterminated', {}, row);
    case 'CSV_MAX_RECORD_SIZE':
      return new RefusedFile('field_too_long', { maximum: longestFieldBytes }, row);
    default:
      return new RefusedFile('quote_misplaced', {}, row);
  }
}

/** Records of CSV text, the header first; blank lines are passed over. Quoting that cannot be followed refuses the file. */
export async function* csvRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecordCharacters,
  });
  // The error of either stream reaches the loop below, which is where it is handled.
  pipeline(Readable.from(text), parser, () => {});
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    // The header is a record too, so that the records read so far are the number of the row that failed.
    if (error instanceof CsvError) throw refusalOf(error, Math.max(1, parser.info.records));
    throw error;
  }
}
