import { backupRefused, writeBackup, type Manifest } from '@polku/engine/node';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PolkuError } from '@polku/domain';
import type { Progress } from './open-local.ts';
import { whileTemporary } from './temporary.ts';

/** A backup holds every row: nobody but who made it may look into its folder. */
const onlyMine = 0o700;

/**
 * Backs a database up into a new folder, all or nothing: beside it first, and then in its place by renaming.
 *
 * @throws PolkuError `backup_refused` where the folder is there already or cannot be written, and what `writeBackup` throws.
 */
export async function backupInto(place: string, databaseUrl: string, progress: Progress): Promise<Manifest> {
  const folder = resolve(place);
  if (existsSync(folder))
    throw backupRefused('There is something at the place of the backup. Name a folder that does not exist yet. Nothing was written.');
  const made = join(dirname(folder), `.${basename(folder)}.new-${randomUUID()}`);
  const undo = () => rmSync(made, { recursive: true, force: true });
  try {
    return await whileTemporary(undo, async () => {
      await mkdir(made, { mode: onlyMine });
      const manifest = await writeBackup(databaseUrl, made, new Date().toISOString(), progress);
      await syncFolder(made);
      await rename(made, folder);
      await syncFolder(dirname(folder));
      return manifest;
    });
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (error instanceof PolkuError) throw error;
    throw backupRefused(
      'The folder of the backup cannot be written. Choose a place where you may write, with room left. Nothing was written.',
    );
  } finally {
    progress('');
  }
}

/** Names in a folder are on the disk too, where the system can be asked for it. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}
