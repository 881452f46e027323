import { parentPort } from 'node:worker_threads';
import type { Texts } from './byte-text.ts';
import { RowDigests } from './row-digests.ts';

/*
 * The other side of `DigestThread`: takes the rows of one file after the other, and answers each question in its turn. A question without
 * rows asks for the digest, and ends a file.
 */
const port = parentPort!;
let rows = new RowDigests();

port.on('message', (texts: Texts | null) => {
  if (texts !== null) return port.postMessage(rows.addAll(texts));
  port.postMessage(rows.digest());
  rows = new RowDigests();
});

// The first answer tells that there is somebody to answer.
port.postMessage(null);
