import { PolkuError } from '@polku/domain';
import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Fewer characters could be guessed together with the rows. */
const fewestCharacters = 32;

const stateFolder = ({ XDG_STATE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string =>
  join(XDG_STATE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.local', 'state'), 'polku');

/**
 * What hashes of folders are keyed with under policies that hide: made at random the first time, and kept where only this user reads it,
 * apart from all folders. So equal rows have equal hashes wherever they lie, and who is not this user cannot prove a guess of them.
 *
 * `POLKU_HASH_KEY` stands in its place, where several users or machines are to give the same hash.
 *
 * @returns undefined where nothing can be kept: then each process has a key of its own.
 * @throws PolkuError `unreadable_file` where `POLKU_HASH_KEY` is too short to be secret.
 */
export async function folderKey(environment: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const { POLKU_HASH_KEY } = environment;
  if (POLKU_HASH_KEY !== undefined && POLKU_HASH_KEY !== '') return checked(POLKU_HASH_KEY);
  const folder = stateFolder(environment);
  const path = join(folder, 'hash.key');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await keyAt(path).catch(async () => {
      await make(path);
      return keyAt(path);
    });
  } catch {
    return undefined;
  }
}

async function keyAt(path: string): Promise<string> {
  const key = (await readFile(path, 'utf8')).trim();
  if (key.length < fewestCharacters) throw new TypeError('too short to be secret');
  return key;
}

/** Made whole before it has its name: of two processes that come first at once, the later one reads what the earlier one made. */
async function make(path: string): Promise<void> {
  const whole = `${path}.${randomUUID()}`;
  await writeFile(whole, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
  await link(whole, path)
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    })
    .finally(() => rm(whole, { force: true }));
}

function checked(key: string): string {
  if (key.length >= fewestCharacters) return key;
  throw new PolkuError(
    'unreadable_file',
    `POLKU_HASH_KEY is too short to be secret: at least ${fewestCharacters} characters that nobody can guess are expected.`,
  );
}
