import type { FileLayout, ReadingFault } from '@polku/domain/data-package';
import { GrowingArray } from './growing-array.ts';
import { unreadable, type RefusedFile } from './package-source.ts';

/** A record longer than this is most likely a quotation mark left open. */
const longestRecordBytes = 1024 * 1024;

const lineFeed = 0x0a;
const quote = 0x22;
const space = 0x20;
const tab = 0x09;
/** UTF-8 takes up to three bytes for what is one character of a JavaScript text. */
const mostBytesACharacter = 3;
const firstBeyondAscii = 0x80;
/** Whether a text is of blanks alone, no-break ones and those without a width too. */
export const isBlankText = (text: string): boolean => /^[\s\u200b\u2060]*$/.test(text);
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Finds the records of CSV text and their fields (RFC 4180; blank lines are passed over). Fields are places in bytes, not texts: most
 * cells of a large file say what another said before, which bytes tell without a text being made of each.
 *
 * Text comes in parts. After each `take` the records that it made whole stand in `recordCount` and the methods beside it, until the next.
 */
export class CsvScanner {
  /** Text as UTF-8, quoted fields without their quotation marks. */
  bytes = new Uint8Array(0);
  readonly starts = new GrowingArray();
  readonly ends = new GrowingArray();
  recordCount = 0;
  /** Why the text cannot be followed behind the records that were found. */
  fault: RefusedFile | undefined;
  /** The first field of each record, and behind the last one the end of them all. */
  readonly #firstFields = new GrowingArray();
  /** Fields of the record that is read in which a quotation mark stands twice for one. */
  readonly #withDoubledQuotes: number[] = [];
  readonly #delimiter: number;
  #recordsBefore = 0;
  /** Bytes of text, and where its first record begins that is not whole yet. */
  #length = 0;
  #rest = 0;

  constructor(delimiter: FileLayout['delimiter']) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Takes the next part of the text. */
  take(text: string): void {
    this.#append(text);
    this.#scan(false);
  }

  /** The text is at its end: what is left of it is the last record. */
  end(): void {
    this.#append('');
    this.#scan(true);
  }

  /** Where the fields of a record begin among all. */
  firstField(record: number): number {
    return this.#firstFields.get(record);
  }

  fieldCount(record: number): number {
    return this.#firstFields.get(record + 1) - this.#firstFields.get(record);
  }

  /** Whether no field of a record holds anything but blanks. */
  isBlank(record: number): boolean {
    const [first, behind] = [this.firstField(record), this.#firstFields.get(record + 1)];
    for (let field = first; field < behind; field += 1) {
      for (let at = this.starts.get(field); at < this.ends.get(field); at += 1) {
        const byte = this.bytes[at]!;
        if (byte >= firstBeyondAscii) return this.textsOf(record).every(isBlankText);
        if (byte !== space && byte !== tab) return false;
      }
    }
    return true;
  }

  /** The fields of a record as texts. */
  textsOf(record: number): string[] {
    const first = this.firstField(record);
    return Array.from({ length: this.fieldCount(record) }, (_, index) =>
      decoder.decode(this.bytes.subarray(this.starts.get(first + index), this.ends.get(first + index))),
    );
  }

  /** Puts text behind what is left of the part before. */
  #append(text: string): void {
    const rest = this.bytes.subarray(this.#rest, this.#length);
    const mostBytes = rest.length + text.length * mostBytesACharacter;
    if (mostBytes > this.bytes.length) {
      this.bytes = new Uint8Array(mostBytes);
      this.bytes.set(rest);
    } else this.bytes.copyWithin(0, this.#rest, this.#length);
    this.#length = rest.length + encoder.encodeInto(text, this.bytes.subarray(rest.length)).written;
    this.#rest = 0;
    this.#recordsBefore += this.recordCount;
    this.recordCount = 0;
    this.starts.length = 0;
    this.ends.length = 0;
    this.#withDoubledQuotes.length = 0;
    this.#firstFields.length = 0;
    this.#firstFields.push(0);
  }

  /** Reads on to the end of the last whole record; where more text is to come, a record that it may belong to is read again with it. */
  #scan(isLast: boolean): void {
    const [bytes, length] = [this.bytes, this.#length];
    let at = 0;
    while (at < length && this.fault === undefined) {
      if (bytes[at] === lineFeed && this.starts.length === this.firstField(this.recordCount)) {
        at += 1;
        this.#rest = at;
        continue;
      }
      const isQuoted = bytes[at] === quote;
      const start = isQuoted ? at + 1 : at;
      const end = isQuoted ? this.#closingQuote(start) : this.#endOfPlain(start);
      if (this.#contentBytes() + end - start > longestRecordBytes) return this.#refuse('record_too_long');
      if (isQuoted && end === length && isLast) return this.#refuse('quote_open');
      const next = isQuoted ? end + 1 : end;
      if (next >= length && !isLast) return;
      const separator = next < length ? bytes[next] : lineFeed;
      if (separator !== this.#delimiter && separator !== lineFeed) return this.#refuse('quote_misplaced');
      this.#addField(start, end);
      at = next + 1;
      if (separator === lineFeed) this.#endRecord(Math.min(at, length));
      else if (at === length && isLast) {
        // A delimiter at the very end stands before a field that is empty.
        this.#addField(length, length);
        this.#endRecord(length);
      }
    }
  }

  /** Where a field without quotation marks ends; one in its middle ends it too, and is refused for that. */
  #endOfPlain(from: number): number {
    const [bytes, length, delimiter] = [this.bytes, this.#length, this.#delimiter];
    let at = from;
    while (at < length && bytes[at] !== delimiter && bytes[at] !== lineFeed && bytes[at] !== quote) at += 1;
    return at;
  }

  /** Where the quotation mark stands that closes a field, or the end of the text; a doubled one belongs to the field. */
  #closingQuote(from: number): number {
    const [bytes, length] = [this.bytes, this.#length];
    let hasDoubled = false;
    let at = from;
    for (; at < length; at += 1) {
      if (bytes[at] !== quote) continue;
      if (at + 1 === length || bytes[at + 1] !== quote) break;
      hasDoubled = true;
      at += 1;
    }
    if (hasDoubled) this.#withDoubledQuotes.push(this.starts.length);
    return at;
  }

  #addField(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }

  #endRecord(next: number): void {
    for (const field of this.#withDoubledQuotes) this.#undouble(field);
    this.#withDoubledQuotes.length = 0;
    this.recordCount += 1;
    this.#firstFields.push(this.starts.length);
    this.#rest = next;
  }

  /** Takes one of each two quotation marks out of a field. Not before its record is whole: until then it may be read again. */
  #undouble(field: number): void {
    const { bytes } = this;
    let written = this.starts.get(field);
    for (let at = written; at < this.ends.get(field); at += 1) {
      bytes[written++] = bytes[at]!;
      if (bytes[at] === quote) at += 1;
    }
    this.ends.set(field, written);
  }

  /** Bytes in the fields of the record so far. */
  #contentBytes(): number {
    const first = this.starts.length === this.firstField(this.recordCount);
    return first ? 0 : this.ends.get(this.ends.length - 1) - this.starts.get(this.firstField(this.recordCount));
  }

  #refuse(fault: ReadingFault): void {
    // The header is a record too, so that the records before are the number of the row.
    this.fault = unreadable(fault, Math.max(1, this.#recordsBefore + this.recordCount));
  }
}
