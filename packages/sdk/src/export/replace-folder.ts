import { PolkuError } from '@polku/domain';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isPackageSchema, type PackageFile } from './after-evaluation-package.ts';

/** What stands at the place of an export: nothing, an empty folder, or a package that an earlier export wrote. */
export type Standing = 'nothing' | 'empty' | 'earlier_export';

const refused = (message: string): PolkuError => new PolkuError('export_refused', message);

/** The files that an earlier export wrote, by its own descriptor; undefined where the folder holds none. */
async function filesOfExport(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const { schema, evaluation, resources } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
      readonly schema?: unknown;
      readonly evaluation: { readonly path: string };
      readonly resources: readonly { readonly path: string }[];
    };
    if (!isPackageSchema(schema)) return undefined;
    return new Set(['datapackage.json', evaluation.path, ...resources.map(({ path }) => path)]);
  } catch {
    // No descriptor, or one that is not such a package's: whatever the folder holds is not ours to replace.
    return undefined;
  }
}

/**
 * What stands at the place, where an export may be written there.
 *
 * @throws PolkuError `export_refused` where it is a file, or a folder with anything that an earlier export did not write.
 */
export async function standingOf(folder: string): Promise<Standing> {
  const status = await stat(folder).catch(() => undefined);
  if (status === undefined) return 'nothing';
  if (!status.isDirectory()) throw refused('There is a file at the place of the export. Name a folder that does not exist yet.');
  const entries = await readdir(folder);
  if (entries.length === 0) return 'empty';
  const written = await filesOfExport(folder);
  if (written === undefined)
    throw refused(
      'The folder for the export is not empty, and what it holds was not written by polku export: nothing was changed. Name a new or an empty folder.',
    );
  const others = entries.filter((entry) => !written.has(entry)).length;
  if (others > 0)
    throw refused(
      `The folder holds an earlier export and ${others} more files or folders that would be lost: nothing was changed. Move them away, or name another folder.`,
    );
  return 'earlier_export';
}

/**
 * Writes the files into a folder, all or nothing: beside it first, and then in its place by renaming.
 *
 * @returns what stood there before.
 * @throws PolkuError `export_refused` where the folder is not to be replaced, or cannot be written.
 */
export async function replaceFolder(place: string, files: readonly PackageFile[]): Promise<Standing> {
  const before = await standingOf(place);
  const folder = before === 'nothing' ? resolve(place) : await realpath(place);
  const beside = (what: string): string => join(dirname(folder), `.${basename(folder)}.${what}-${randomUUID()}`);
  const [made, old] = [beside('new'), beside('old')];
  try {
    await mkdir(made, { recursive: true });
    for (const { path, text } of files) await writeFile(join(made, path), text, { flag: 'wx' });
    if (before === 'empty') await rmdir(folder);
    if (before === 'earlier_export') await rename(folder, old);
    await rename(made, folder).catch(async (error: unknown) => {
      if (before === 'empty') await mkdir(folder);
      if (before === 'earlier_export') await rename(old, folder);
      throw error;
    });
  } catch {
    await rm(made, { recursive: true, force: true });
    throw refused('The folder for the export cannot be written: nothing was changed. Choose a place where you may write.');
  }
  await rm(old, { recursive: true, force: true });
  return before;
}
