import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { checksOf, declaredHash, type FileLayout } from '@polku/domain/data-package';
import type { ProblemLog } from './problem-log.ts';

const contentChecks = checksOf('content');
const hashes = { md5, sha1, sha256, sha512 } as const;

/** Compares the bytes that pass with the size and the hash that were declared of them. */
export async function* comparedWith(
  { declared, path }: FileLayout,
  chunks: AsyncIterable<Uint8Array>,
  log: ProblemLog,
): AsyncGenerator<Uint8Array> {
  const named = declared.hash === undefined ? undefined : declaredHash(declared.hash);
  const hash = named && hashes[named.algorithm].create();
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    hash?.update(chunk);
    yield chunk;
  }
  const actual = hash && Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
  log.reportFound({ file: path }, contentChecks, (check) => check({ declared, bytes, hash: actual }));
}
