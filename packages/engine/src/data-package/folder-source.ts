import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { unreadable, type PackageSource } from './package-source.ts';

const chunkBytes = 256 * 1024;

/**
 * A package in a folder. Links are refused, whether they lead out of the folder or not, and so is anything else that is
 * not an ordinary file. `list` rejects with Node's own error where the folder cannot be read.
 */
export function folderSource(folder: string): PackageSource {
  return {
    async list() {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    },
    async *open(name) {
      const path = join(folder, name);
      const status = await lstat(path).catch(() => {
        throw unreadable('not_there');
      });
      if (!status.isFile()) throw unreadable('not_a_file');
      // A folder on the way may be a link as well.
      const isInside = (await realpath(path)).startsWith((await realpath(folder)) + sep);
      if (!isInside) throw unreadable('not_a_file');
      yield* createReadStream(path, { highWaterMark: chunkBytes });
    },
  };
}
