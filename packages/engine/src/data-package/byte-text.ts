import { GrowingArray } from './growing-array.ts';

const encoder = new TextEncoder();

/** Texts as UTF-8 in one piece of memory, by number. */
export class ByteText {
  bytes = new Uint8Array(256);
  readonly #ends = new GrowingArray();

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
    const start = this.startOf(this.size);
    this.#makeRoom(start + text.length * 3);
    this.#ends.push(start + encoder.encodeInto(text, this.bytes.subarray(start)).written);
  }

  addBytes(text: Uint8Array): void {
    const start = this.startOf(this.size);
    this.#makeRoom(start + text.length);
    this.bytes.set(text, start);
    this.#ends.push(start + text.length);
  }

  clear(): void {
    this.#ends.length = 0;
  }

  #makeRoom(length: number): void {
    if (length <= this.bytes.length) return;
    const wider = new Uint8Array(length * 2);
    wider.set(this.bytes);
    this.bytes = wider;
  }
}
