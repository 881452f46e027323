import { PolkuError } from '@polku/domain';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { fileNameOf } from './file-name.ts';
import type { UploadLimits } from './upload-limits.ts';

const fileTypes = 0o170000;
const ordinaryFile = 0o100000;

const refused = (message: string) => new PolkuError('upload_refused', `The zip cannot be read: ${message} Nothing was kept.`);

/** Files that systems put beside those of the user. */
const isOfSystem = (path: string) => path.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path);

/** The list of what the zip holds, which it is told by before any of it is unpacked. */
async function entriesOf(zip: ZipFile, limits: UploadLimits): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let unpackedBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize, externalFileAttributes } = entry;
    if (fileName.endsWith('/') || isOfSystem(fileName)) continue;
    const type = (externalFileAttributes >>> 16) & fileTypes;
    if (type !== 0 && type !== ordinaryFile) throw refused('it holds a link, or what is no ordinary file.');
    if (entry.isEncrypted()) throw refused('it is locked with a password.');
    entries.push(entry);
    unpackedBytes += uncompressedSize;
    if (entries.length > limits.files || unpackedBytes > limits.unpackedBytes)
      throw new PolkuError('upload_too_large', 'The zip holds more files, or larger ones, than are taken. Nothing was kept.');
  }
  return entries;
}

/** A folder that all files lie in is none of the package. */
function namesIn(entries: readonly Entry[]): readonly string[] {
  const paths = entries.map(({ fileName }) => fileName);
  const [folder] = paths[0]?.split('/') ?? [];
  const isInOne = paths.every((path) => path.startsWith(`${folder}/`));
  return paths.map((path) => (isInOne ? path.slice(folder!.length + 1) : path));
}

/**
 * Unpacks a zip into a folder. Its list is looked at first: links, ways out of the folder, folders within it, files of one name and more
 * than the limits allow are refused before anything is unpacked; and no file may hold more than the list says.
 *
 * @throws PolkuError `upload_refused`, `upload_too_large`. The folder is then to be thrown away.
 */
export async function unpack(path: string, folder: string, limits: UploadLimits): Promise<void> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw refused('it is none, or is damaged.');
  });
  try {
    const entries = await entriesOf(zip, limits);
    const names = namesIn(entries).map(fileNameOf);
    if (new Set(names).size < names.length) throw refused('two of its files have one name.');
    for (const [place, entry] of entries.entries())
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(join(folder, names[place]!), { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    const { code, syscall } = error as { readonly code?: unknown; readonly syscall?: unknown };
    if (code === 'EEXIST') throw refused('two of its files have one name.');
    // A full disk is no fault of the zip.
    throw error instanceof PolkuError || syscall !== undefined ? error : refused('it is damaged, or leads out of its folder.');
  } finally {
    zip.close();
  }
}
