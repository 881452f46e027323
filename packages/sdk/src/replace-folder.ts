import type { PolkuError } from '@polku/domain';
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { whileTemporary } from './temporary.ts';

/** What stands at a place: nothing, an empty folder, or what the same command wrote there before. */
export type Standing = 'nothing' | 'empty' | 'earlier';

export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/** Whose folder it is: what a command writes, and how it knows its own. */
export interface FolderWriter {
  readonly thing: 'export' | 'data package';
  readonly command: 'polku export' | 'polku init';
  /** The files that the command wrote into a folder, by what stands there; undefined where it was not its own. */
  readonly filesOf: (folder: string) => Promise<ReadonlySet<string> | undefined>;
  readonly refused: (message: string) => PolkuError;
}

/**
 * What stands at the place, where the command may write there.
 *
 * @throws PolkuError where it is a file, or a folder with anything that the command did not write.
 */
export async function standingOf(folder: string, { thing, command, filesOf, refused }: FolderWriter): Promise<Standing> {
  const status = await stat(folder).catch(() => undefined);
  if (status === undefined) return 'nothing';
  if (!status.isDirectory()) throw refused(`There is a file at the place of the ${thing}. Name a folder that does not exist yet.`);
  const entries = await readdir(folder);
  if (entries.length === 0) return 'empty';
  const written = await filesOf(folder);
  if (written === undefined)
    throw refused(
      `The folder for the ${thing} is not empty, and what it holds was not written by ${command}: nothing was changed. Name a new or an empty folder.`,
    );
  const others = entries.filter((entry) => !written.has(entry)).length;
  if (others > 0)
    throw refused(
      `The folder holds an earlier ${thing} and ${others} more files or folders that would be lost: nothing was changed. Move them away, or name another folder.`,
    );
  return 'earlier';
}

/**
 * Writes the files into a folder, all or nothing: beside it first, and then in its place by renaming. What fails or is interrupted leaves
 * what was there before.
 *
 * @returns what stood there before.
 * @throws PolkuError where the folder is not to be replaced, or cannot be written.
 */
export async function replaceFolder(place: string, files: readonly FileToWrite[], writer: FolderWriter): Promise<Standing> {
  const before = await standingOf(place, writer);
  const folder = before === 'nothing' ? resolve(place) : await realpath(place);
  const beside = (what: string): string => join(dirname(folder), `.${basename(folder)}.${what}-${randomUUID()}`);
  const [made, old] = [beside('new'), beside('old')];
  const undo = (): void => {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(old)) return;
    // What stood there comes back, unless the new one is whole in its place already.
    if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
    else renameSync(old, folder);
  };
  try {
    await whileTemporary(undo, async () => {
      await mkdir(made, { recursive: true });
      for (const { path, text } of files) await writeFile(join(made, path), text, { flag: 'wx' });
      if (before === 'empty') await rmdir(folder);
      if (before === 'earlier') await rename(folder, old);
      await rename(made, folder).catch(async (error: unknown) => {
        if (before === 'empty') await mkdir(folder);
        throw error;
      });
      await rm(old, { recursive: true, force: true });
    });
  } catch {
    undo();
    throw writer.refused(
      `The folder for the ${writer.thing} cannot be written: nothing was changed. Choose a place where you may write, with room left.`,
    );
  }
  return before;
}
