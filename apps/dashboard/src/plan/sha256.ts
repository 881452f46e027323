import type { Sha256 } from '@polku/domain/evaluation';
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The digest that a plan is locked by: the browser's own answers later, and on secure pages only. */
export const sha256: Sha256 = (text) => bytesToHex(digest(new TextEncoder().encode(text)));
