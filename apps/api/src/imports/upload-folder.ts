import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where an upload lies while it is checked: nobody else may look into it. */
export interface UploadFolder {
  /** For what was sent as one file and is to be unpacked. */
  readonly packed: string;
  /** For the files of the package. */
  readonly files: string;
  remove(): Promise<void>;
}

const prefixOf = (process: number) => `polku-upload-${process}-`;
const named = /^polku-upload-(\d+)-/;

export async function makeUploadFolder(): Promise<UploadFolder> {
  // mkdtemp gives it to its owner alone.
  const folder = await mkdtemp(join(tmpdir(), prefixOf(process.pid)));
  const [packed, files] = [join(folder, 'packed'), join(folder, 'files')];
  for (const each of [packed, files]) await mkdir(each, { mode: 0o700 });
  return { packed, files, remove: () => rm(folder, { recursive: true, force: true }) };
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}

/** Removes what uploads of processes left that were killed in the middle. Called at the start, when this one has none. */
export async function removeLeftUploads(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(named.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(owner) || (owner !== process.pid && isRunning(owner))) continue;
    // Of another user it is not ours to remove.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
