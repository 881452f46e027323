import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** The name under which a command is given its standard input in the place of a file. */
const standardInput = '-';

/** The bytes of a file, or of standard input where it is `-`. */
export const openInput = (path: string, highWaterMark?: number): Readable =>
  path === standardInput ? process.stdin : createReadStream(path, highWaterMark === undefined ? {} : { highWaterMark });

export const readInput = (path: string): Promise<string> => text(openInput(path));

/** What a problem calls the file. */
export const inputName = (path: string): string => (path === standardInput ? 'standard input' : basename(path));
