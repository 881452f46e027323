import { polkuVersion } from '@polku/domain';
import { readAnswers, writtenAnswers, type Answers } from '@polku/engine/node';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where tables are kept, beside the files that they were made of. */
const keptFolder = '.polku';
const ending = '.kept';
const format = 'polku kept tables 1';

/** What kept tables are good for: these bytes, read by this version of Polku, asked for this policy and cut-off. */
export interface KeptKey {
  /** SHA-256 of the names and the bytes of all files of the folder. */
  readonly content: string;
  readonly policy: string;
  /** null: the last day observed. */
  readonly asOf: string | null;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** SHA-256 of the names and the raw bytes of the folder's files; links and folders in it, which are never read, are left out. */
export async function contentOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const hash = createHash('sha256');
  for (const name of names.toSorted()) hash.update(JSON.stringify([name, await digestOf(join(folder, name))]));
  return hash.digest('hex');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const fileName = ({ content, policy, asOf }: KeptKey): string =>
  `${content.slice(0, 32)}-${sha256(JSON.stringify([polkuVersion, policy, asOf])).slice(0, 32)}${ending}`;

/** Whether anything may be kept in the folder. */
export const keepsTables = (folder: string): Promise<boolean> =>
  lstat(join(folder, keptFolder)).then(
    (status) => status.isDirectory(),
    () => false,
  );

/** Who else may write into a file could make the answers. */
async function isOwn(path: string): Promise<boolean> {
  const status = await lstat(path);
  return status.isFile() && (process.getuid === undefined || (status.uid === process.getuid() && (status.mode & 0o077) === 0));
}

/** The tables that were kept; undefined where there are none, or they are of another version, half-written, or someone else's. */
export async function readKept(folder: string, key: KeptKey): Promise<Answers | undefined> {
  try {
    const path = join(folder, keptFolder, fileName(key));
    if (!(await isOwn(path))) return undefined;
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const head = JSON.parse(text.slice(0, end)) as Record<string, unknown>;
    const body = text.slice(end + 1);
    const isWhole = head['format'] === format && head['version'] === polkuVersion && head['sha256'] === sha256(body);
    if (!isWhole || JSON.stringify(head['key']) !== JSON.stringify(key)) return undefined;
    return readAnswers(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/**
 * Keeps tables for the next time, all or nothing, and throws those away that were made of other bytes. They hold cells of single persons
 * and need the protection of the rows: nobody else may read them.
 *
 * @returns false where the folder cannot be written to.
 */
export async function writeKept(folder: string, key: KeptKey, answers: Answers): Promise<boolean> {
  const body = JSON.stringify(await writtenAnswers(answers));
  const head = JSON.stringify({ format, version: polkuVersion, key, sha256: sha256(body) });
  const place = join(folder, keptFolder);
  const name = fileName(key);
  const temporary = join(place, `${name}.${process.pid}`);
  try {
    await mkdir(place, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await keepsTables(folder))) return false;
    await writeFile(temporary, `${head}\n${body}`, { mode: 0o600, flag: 'wx', flush: true });
    await rename(temporary, join(place, name));
    const isStale = (other: string): boolean => other.endsWith(ending) && !other.startsWith(key.content.slice(0, 32));
    for (const stale of (await readdir(place)).filter(isStale)) await rm(join(place, stale), { force: true });
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}
