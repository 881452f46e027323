import { PolkuError } from '@polku/domain';
import { sql } from 'drizzle-orm';
import { BeyondEngine, type OpenDatabase } from './database.ts';

export type FolderEngine = 'duckdb' | 'pglite';

const openers: Readonly<Record<FolderEngine, () => Promise<OpenDatabase>>> = {
  duckdb: async () => (await import('./duckdb.ts')).openDuckdb(),
  pglite: async () => {
    const database = await (await import('./embedded.ts')).openEmbedded();
    // What is loaded was checked: no row is looked up that another one names.
    await database.execute(sql`set session_replication_role = replica`);
    return database;
  },
};

/**
 * Opens an empty database in memory for one package, to be loaded by `loadPackage`, asked, and thrown away.
 *
 * @param engine `duckdb`, or `pglite`, which runs wherever Node does and takes several times as long.
 * @throws PolkuError `database_unreachable` where this machine has no such engine.
 */
export const openThrowAway = (engine: FolderEngine): Promise<OpenDatabase> => openers[engine]();

/** Whether another engine can do what this one could not: it is not on this machine, or the data are beyond it. */
export const isForAnotherEngine = (error: unknown): boolean =>
  error instanceof BeyondEngine || (error instanceof PolkuError && error.code === 'database_unreachable');
