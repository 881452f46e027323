import { sha256 as portableSha256 } from '@noble/hashes/sha2.js';

/** Node's own hashing, six times as fast as the portable one; browsers have none that answers at once. */
const native = globalThis.process?.getBuiltinModule?.('node:crypto');

const digestBytes = 32;

/** SHA-256 of bytes, written into `target` at `offset`. */
export const sha256Into: (bytes: Uint8Array, target: Uint8Array, offset: number) => void =
  native === undefined
    ? (bytes, target, offset) => target.set(portableSha256(bytes), offset)
    : (bytes, target, offset) => {
        // One character a byte: for rows, a text costs half of what a buffer does.
        const digest = native.hash('sha256', bytes, 'binary');
        for (let index = 0; index < digestBytes; index += 1) target[offset + index] = digest.charCodeAt(index);
      };

interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** SHA-256 of bytes that come in parts. */
export const sha256InParts = (): Hash => (native === undefined ? portableSha256.create() : native.createHash('sha256'));
