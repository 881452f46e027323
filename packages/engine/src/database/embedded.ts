import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { startPglite, type PgliteDatabase } from './pglite.ts';

/** An empty database of this version, made when the package is built: booting from it skips the seconds of `initdb`. */
const emptyDatabase = fileURLToPath(new URL('../empty-database.tar.gz', import.meta.url));

const inMemory = 'memory://';

/**
 * Opens an embedded Postgres with the schema in place: in memory, or in a folder that keeps it.
 *
 * @throws PolkuError `database_in_use` where another process has the folder open, `database_unreachable` where it cannot be read.
 */
export async function openEmbedded(dataDir = inMemory): Promise<PgliteDatabase> {
  const giveBack = dataDir === inMemory ? () => undefined : lockFolder(dataDir);
  try {
    const isNew = dataDir === inMemory || !existsSync(dataDir);
    const dump = isNew && existsSync(emptyDatabase) ? new Blob([await readFile(emptyDatabase)]) : undefined;
    const database = await startPglite(dataDir, dump === undefined ? {} : { dump });
    const close = () => database.close().finally(giveBack);
    await migrate(database).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    return { ...database, close };
  } catch (error) {
    giveBack();
    throw error;
  }
}
