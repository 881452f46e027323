import { codeVersion } from '@polku/engine/node/code-version';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where tables are kept, beside the files that they were made of. */
const keptFolder = '.polku';
const ending = '.kept';
const format = 'polku kept tables 1';

/** What is kept is good for: these bytes, read by this version of Polku, asked for this policy and cut-off. */
export interface KeptKey {
  /** SHA-256 of the names and the bytes of all files of the folder. */
  readonly content: string;
  readonly policy: string;
  /** null: the last day observed. */
  readonly asOf: string | null;
  /** What was asked, where the whole answer is kept; null: the tables that answers are made of. */
  readonly request: string | null;
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

const fileName = ({ content, ...asked }: KeptKey, version: string): string =>
  `${content.slice(0, 32)}-${sha256(JSON.stringify([version, asked])).slice(0, 32)}${ending}`;

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

/** What was kept; undefined where there is nothing, or it is of another version, half-written, or someone else's. */
export async function readKept(folder: string, key: KeptKey): Promise<unknown> {
  try {
    const version = await codeVersion(import.meta.url);
    const path = join(folder, keptFolder, fileName(key, version));
    if (!(await isOwn(path))) return undefined;
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const head = JSON.parse(text.slice(0, end)) as Record<string, unknown>;
    const body = text.slice(end + 1);
    const isWhole = head['format'] === format && head['version'] === version && head['sha256'] === sha256(body);
    if (!isWhole || JSON.stringify(head['key']) !== JSON.stringify(key)) return undefined;
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Whether a file is of other bytes, or half-written by a process that is no more. */
function isLeft(name: string, content: string): boolean {
  const [, begun] = new RegExp(`^[0-9a-f-]+\\${ending}(?:\\.(\\d+))?$`).exec(name) ?? [];
  if (begun !== undefined) return !isRunning(Number(begun));
  return name.endsWith(ending) && !name.startsWith(content.slice(0, 32));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Keeps something for the next time, all or nothing, and throws away what was made of other bytes. It holds cells of single persons and
 * needs the protection of the rows: nobody else may read it.
 *
 * @returns false where the folder cannot be written to.
 */
export async function writeKept(folder: string, key: KeptKey, value: unknown): Promise<boolean> {
  const place = join(folder, keptFolder);
  let temporary: string | undefined;
  try {
    const body = JSON.stringify(value);
    const version = await codeVersion(import.meta.url);
    const head = JSON.stringify({ format, version, key, sha256: sha256(body) });
    const name = fileName(key, version);
    await mkdir(place, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await keepsTables(folder))) return false;
    temporary = join(place, `${name}.${process.pid}`);
    await writeFile(temporary, `${head}\n${body}`, { mode: 0o600, flag: 'wx', flush: true });
    await rename(temporary, join(place, name));
    for (const other of await readdir(place)) if (isLeft(other, key.content)) await rm(join(place, other), { force: true });
    return true;
  } catch {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}
