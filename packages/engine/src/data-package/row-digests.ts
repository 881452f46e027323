import type { Texts } from './byte-text.ts';
import { sha256InParts, sha256Into } from './sha256.ts';

const digestBytes = 32;
const encoder = new TextEncoder();

/**
 * SHA-256 digests of rows, held in flat memory (32 bytes a row and eight for finding it): tells a row that was seen
 * before, and gives one digest of them all that does not depend on their order.
 */
export class RowDigests {
  #digests = new Uint8Array(64 * digestBytes);
  /** Open addressing: the position of a digest plus one, or 0 for a free slot. */
  #slots = new Uint32Array(128);
  #count = 0;

  /** Adds a row's canonical bytes; false where the same bytes were added before. */
  add(canonical: Uint8Array): boolean {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    const place = this.#count;
    sha256Into(canonical, this.#digests, place * digestBytes);
    let slot = this.#slotOf(place);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      if (this.#compare(this.#slots[slot]! - 1, place) === 0) return false;
    }
    this.#count += 1;
    this.#slots[slot] = this.#count;
    return true;
  }

  /** Adds rows. @returns 1 for each that was added before, else 0; an empty text is no row, and is passed over. */
  addAll({ bytes, ends }: Texts): Uint8Array {
    const repeats = new Uint8Array(ends.length);
    let start = 0;
    for (let row = 0; row < ends.length; row += 1) {
      const end = ends[row]!;
      if (end > start && !this.add(bytes.subarray(start, end))) repeats[row] = 1;
      start = end;
    }
    return repeats;
  }

  /** SHA-256 over the digests in the order of their bytes. */
  digest(): Uint8Array {
    const order = this.#inOrder();
    const sorted = new Uint8Array(order.length * digestBytes);
    for (let index = 0; index < order.length; index += 1) {
      const from = order[index]! * digestBytes;
      for (let offset = 0; offset < digestBytes; offset += 1) sorted[index * digestBytes + offset] = this.#digests[from + offset]!;
    }
    const hash = sha256InParts();
    hash.update(sorted);
    return hash.digest();
  }

  /** Counted into buckets by their first bits: of evenly spread digests only a few share one, and are put in order by hand. */
  #inOrder(): Uint32Array {
    const bits = this.#count < 4_096 ? 8 : 16;
    const bucketOf = (place: number) =>
      ((this.#digests[place * digestBytes]! << 8) | this.#digests[place * digestBytes + 1]!) >> (16 - bits);
    const ends = new Uint32Array(1 << bits);
    for (let place = 0; place < this.#count; place += 1) ends[bucketOf(place)]! += 1;
    for (let bucket = 1; bucket < ends.length; bucket += 1) ends[bucket]! += ends[bucket - 1]!;
    const starts = ends.slice();
    const order = new Uint32Array(this.#count);
    for (let place = 0; place < this.#count; place += 1) order[--starts[bucketOf(place)]!] = place;
    for (let bucket = 0; bucket < starts.length; bucket += 1) {
      const start = starts[bucket]!;
      for (let sorted = start + 1; sorted < ends[bucket]!; sorted += 1) {
        const place = order[sorted]!;
        let at = sorted;
        for (; at > start && this.#compare(order[at - 1]!, place) > 0; at -= 1) order[at] = order[at - 1]!;
        order[at] = place;
      }
    }
    return order;
  }

  #slotOf(place: number): number {
    const at = place * digestBytes;
    const [a, b, c, d] = [this.#digests[at]!, this.#digests[at + 1]!, this.#digests[at + 2]!, this.#digests[at + 3]!];
    return (a | (b << 8) | (c << 16) | (d << 24)) & (this.#slots.length - 1);
  }

  #compare(place: number, other: number): number {
    const [start, otherStart] = [place * digestBytes, other * digestBytes];
    for (let offset = 0; offset < digestBytes; offset += 1) {
      const difference = this.#digests[start + offset]! - this.#digests[otherStart + offset]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** There is always room for one digest more than there are rows. */
  #grow(): void {
    const digests = new Uint8Array(this.#slots.length * digestBytes);
    digests.set(this.#digests);
    this.#digests = digests;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let place = 0; place < this.#count; place += 1) {
      let slot = this.#slotOf(place);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = place + 1;
    }
  }
}

/** SHA-256, in hexadecimal, over the digests of files by name. */
export function datasetHash(files: readonly { readonly name: string; readonly digest: Uint8Array }[]): string {
  const hash = sha256InParts();
  for (const { name, digest } of files) {
    hash.update(encoder.encode(`${name}\n`));
    hash.update(digest);
  }
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
