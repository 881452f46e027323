import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { migrate } from './migrate.ts';
import { openPglite, type PgliteDatabase } from './pglite.ts';

/** An empty database of this version, made when the package is built: booting from it skips the seconds of `initdb`. */
const emptyDatabase = fileURLToPath(new URL('../empty-database.tar.gz', import.meta.url));

/** Opens an embedded Postgres with the schema in place: in memory, or in a folder that keeps it. */
export async function openEmbedded(dataDir = 'memory://'): Promise<PgliteDatabase> {
  const isNew = dataDir === 'memory://' || !existsSync(dataDir);
  const dump = isNew && existsSync(emptyDatabase) ? new Blob([await readFile(emptyDatabase)]) : undefined;
  const database = await openPglite({ dataDir, ...(dump === undefined ? {} : { dump }) });
  await migrate(database);
  return database;
}
