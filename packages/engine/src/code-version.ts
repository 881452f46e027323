import { polkuVersion } from '@polku/domain';
import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of each package whose code makes an answer: what a build writes anew. */
const builtPackages = ['@polku/engine', '@polku/domain', '@polku/stats'];

/**
 * The version of Polku, and what tells builds of one version apart: the files that each build writes beside one another. What one build
 * has kept is not taken for another's.
 *
 * @param module of the program that asks (`import.meta.url`), which a build may have put them all into.
 */
export async function codeVersion(module: string): Promise<string> {
  const hash = createHash('sha256').update(polkuVersion);
  const modules = [module];
  for (const name of builtPackages) {
    try {
      modules.push(import.meta.resolve(name));
    } catch {
      // A bundle holds them all, in the folder of the module.
    }
  }
  for (const each of modules) {
    const built = dirname(fileURLToPath(each));
    for (const name of (await readdir(built)).toSorted()) {
      const { size, mtimeMs } = await lstat(join(built, name));
      hash.update(JSON.stringify([name, size, mtimeMs]));
    }
  }
  return hash.digest('hex');
}
