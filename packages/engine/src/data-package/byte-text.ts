import { GrowingArray } from './growing-array.ts';

const encoder = new TextEncoder();
const quote = 0x22;
const backslash = 0x5c;
const space = 0x20;
const lastPlain = 0x7e;
/** A longer text is encoded faster in one go. */
const shortText = 64;
/** UTF-8 takes up to three bytes for what is one character of a JavaScript text. */
const mostBytesACharacter = 3;

/** Texts as UTF-8 in one piece of memory, by number. */
export class ByteText {
  bytes = new Uint8Array(256);
  readonly #ends = new GrowingArray();
  #length = 0;

  get size(): number {
    return this.#ends.length;
  }

  startOf(text: number): number {
    return text === 0 ? 0 : this.#ends.get(text - 1);
  }

  endOf(text: number): number {
    return this.#ends.get(text);
  }

  add(text: string): void {
    this.#makeRoom(text.length * mostBytesACharacter);
    this.#length += encoder.encodeInto(text, this.bytes.subarray(this.#length)).written;
    this.end();
  }

  /** Adds the JSON of a value. */
  addJson(value: unknown): void {
    if (typeof value !== 'string' || value.length > shortText) return this.add(JSON.stringify(value));
    this.#makeRoom(value.length + 2);
    const { bytes } = this;
    let length = this.#length;
    bytes[length++] = quote;
    for (let at = 0; at < value.length; at += 1) {
      const sign = value.charCodeAt(at);
      if (sign < space || sign > lastPlain || sign === quote || sign === backslash) return this.add(JSON.stringify(value));
      bytes[length++] = sign;
    }
    bytes[length++] = quote;
    this.#length = length;
    this.end();
  }

  /** Puts bytes behind what there is of the text that is being added. One by one: texts are short, and a view of each would cost more. */
  append(source: Uint8Array, start: number, end: number): void {
    this.#makeRoom(end - start);
    const { bytes } = this;
    let length = this.#length;
    for (let at = start; at < end; at += 1) bytes[length++] = source[at]!;
    this.#length = length;
  }

  /** The text that was appended is whole; an empty one where nothing was. */
  end(): void {
    this.#ends.push(this.#length);
  }

  /** A copy of the texts, which may go to another thread. */
  copy(): Texts {
    return { bytes: this.bytes.slice(0, this.#length), ends: this.#ends.toArray() };
  }

  clear(): void {
    this.#ends.length = 0;
    this.#length = 0;
  }

  #makeRoom(length: number): void {
    if (this.#length + length <= this.bytes.length) return;
    const wider = new Uint8Array((this.#length + length) * 2);
    wider.set(this.bytes);
    this.bytes = wider;
  }
}

/** Texts as UTF-8, one behind the other, and where each ends. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
}
