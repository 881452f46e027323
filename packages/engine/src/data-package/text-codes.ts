import { ByteText } from './byte-text.ts';
import { GrowingArray } from './growing-array.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Numbers the distinct texts of a column from 0, in the order in which they first come: what is worked out of a text need not be worked out
 * again for each cell that says the same. Texts are compared as bytes, and held in one piece of memory.
 */
export class TextCodes {
  readonly #texts = new ByteText();
  readonly #hashes = new GrowingArray();
  /** Open addressing: a code plus one, or 0 for a free slot. */
  #slots = new Int32Array(64);
  /** The code of the text before: rows of one case often follow one another. */
  #latest = 0;

  get size(): number {
    return this.#texts.size;
  }

  /** The code of the text that stands in `bytes` from `start` to `end`: `size` as it was before, where it comes for the first time. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    if (this.size > 0 && this.#is(this.#latest, bytes, start, end)) return this.#latest;
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let code = this.#slots[slot]! - 1; code >= 0; code = this.#slots[slot]! - 1) {
      if (this.#hashes.get(code) === hash && this.#is(code, bytes, start, end)) return (this.#latest = code);
      slot = (slot + 1) & mask;
    }
    return (this.#latest = this.#add(bytes, start, end, hash, slot));
  }

  textOf(code: number): string {
    return decoder.decode(this.#texts.bytes.subarray(this.#texts.startOf(code), this.#texts.endOf(code)));
  }

  clear(): void {
    this.#texts.clear();
    this.#hashes.length = 0;
    this.#slots = new Int32Array(64);
  }

  #is(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const known = this.#texts.bytes;
    let at = this.#texts.endOf(code);
    if (at - this.#texts.startOf(code) !== end - start) return false;
    // From the end, where ids and dates differ most.
    for (let other = end; other > start;) if (known[--at] !== bytes[--other]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const code = this.size;
    this.#texts.append(bytes, start, end);
    this.#texts.end();
    this.#hashes.push(hash);
    this.#slots[slot] = code + 1;
    if (this.size * 2 > this.#slots.length) this.#widen();
    return code;
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    const mask = this.#slots.length - 1;
    for (let code = 0; code < this.size; code += 1) {
      let slot = this.#hashes.get(code) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = code + 1;
    }
  }
}

/** FNV-1a, with its high bits mixed into the low ones that choose the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
