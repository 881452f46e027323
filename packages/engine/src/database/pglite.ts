import { PGlite, type PGliteInterface } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { polkuDatabase, type OpenDatabase } from './database.ts';

export interface PgliteOptions {
  /** `memory://` (default), or a folder in Node. Two processes must not open one folder. */
  readonly dataDir?: string;
  /** A dump of a database directory to boot from: several times faster than making a new one. */
  readonly dump?: Blob;
}

export interface PgliteDatabase extends OpenDatabase {
  readonly pglite: PGliteInterface;
}

/** Opens a Postgres inside this process: in Node, a browser or a worker. */
export async function openPglite({ dataDir = 'memory://', dump }: PgliteOptions = {}): Promise<PgliteDatabase> {
  const pglite = await PGlite.create({ dataDir, ...(dump === undefined ? {} : { loadDataDir: dump }) });
  const database = polkuDatabase(drizzle(pglite));
  return {
    ...database,
    pglite,
    isReachable: () =>
      database.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
    close: () => pglite.close(),
  };
}

/** The whole database as a compressed dump, from which `openPglite` boots. */
export async function dumpPglite({ pglite }: PgliteDatabase): Promise<Blob> {
  return pglite.dumpDataDir('gzip');
}
