import { sha256 } from '@noble/hashes/sha2.js';

const digestBytes = 32;
const encoder = new TextEncoder();

/**
 * SHA-256 digests of rows, held in flat memory (32 bytes a row and eight for finding it): tells a row that was seen
 * before, and gives one digest of them all that does not depend on their order.
 */
export class RowDigests {
  #digests = new Uint8Array(1024 * digestBytes);
  /** Open addressing: the position of a digest plus one, or 0 for a free slot. */
  #slots = new Uint32Array(4096);
  #count = 0;
  /** Where each text is encoded in its turn: a buffer of its own for every row would cost a quarter of the hashing. */
  #encoded = new Uint8Array(1024);

  /** Adds a row's canonical text; false where the same text was added before. */
  add(canonical: string): boolean {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    const digest = sha256(this.#bytesOf(canonical));
    let slot = this.#slotOf(digest);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      if (this.#equals(this.#slots[slot]! - 1, digest)) return false;
    }
    if ((this.#count + 1) * digestBytes > this.#digests.length) {
      const wider = new Uint8Array(this.#digests.length * 2);
      wider.set(this.#digests);
      this.#digests = wider;
    }
    this.#digests.set(digest, this.#count * digestBytes);
    this.#count += 1;
    this.#slots[slot] = this.#count;
    return true;
  }

  /** SHA-256 over the digests in the order of their bytes. */
  digest(): Uint8Array {
    const words = new DataView(this.#digests.buffer);
    const order = Uint32Array.from({ length: this.#count }, (_, index) => index).sort((a, b) => {
      for (let offset = 0; offset < digestBytes; offset += 4) {
        const difference = words.getUint32(a * digestBytes + offset) - words.getUint32(b * digestBytes + offset);
        if (difference !== 0) return difference;
      }
      return 0;
    });
    const hash = sha256.create();
    for (const index of order) hash.update(this.#digests.subarray(index * digestBytes, (index + 1) * digestBytes));
    return hash.digest();
  }

  #bytesOf(text: string): Uint8Array {
    const mostBytes = text.length * 3;
    if (mostBytes > this.#encoded.length) this.#encoded = new Uint8Array(mostBytes * 2);
    return this.#encoded.subarray(0, encoder.encodeInto(text, this.#encoded).written);
  }

  #slotOf(digest: Uint8Array): number {
    const word = digest[0]! | (digest[1]! << 8) | (digest[2]! << 16) | (digest[3]! << 24);
    return word & (this.#slots.length - 1);
  }

  #equals(position: number, digest: Uint8Array): boolean {
    const start = position * digestBytes;
    for (let offset = 0; offset < digestBytes; offset += 1) {
      if (this.#digests[start + offset] !== digest[offset]) return false;
    }
    return true;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let position = 0; position < this.#count; position += 1) {
      let slot = this.#slotOf(this.#digests.subarray(position * digestBytes, (position + 1) * digestBytes));
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = position + 1;
    }
  }
}

/** SHA-256, in hexadecimal, over the digests of files by name. */
export function datasetHash(files: readonly { readonly name: string; readonly digest: Uint8Array }[]): string {
  const hash = sha256.create();
  for (const { name, digest } of files) hash.update(encoder.encode(`${name}\n`)).update(digest);
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
