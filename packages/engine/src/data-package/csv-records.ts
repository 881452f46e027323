import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { unreadable, type RefusedFile } from './package-source.ts';

/** A record longer than this is most likely a quotation mark left open. */
const longestRecordCharacters = 1024 * 1024;

function refusalOf(error: CsvError, row: number): RefusedFile {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return unreadable('quote_open', row);
    case 'CSV_MAX_RECORD_SIZE':
      return unreadable('record_too_long', row);
    default:
      return unreadable('quote_misplaced', row);
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
