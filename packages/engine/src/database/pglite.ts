import type { PGlite, PGliteInterface } from '@electric-sql/pglite';
import { PolkuError } from '@polku/domain';
import { sql } from 'drizzle-orm';
import { polkuDatabase, type OpenDatabase, type PolkuDatabase } from './database.ts';
import { copyStatement, copyText } from './table-rows.ts';

export interface PgliteOptions {
  /** A dump of a database directory to boot from: several times faster than making a new one. */
  readonly dump?: Blob;
}

export interface PgliteDatabase extends OpenDatabase {
  readonly pglite: PGliteInterface;
}

/**
 * Opens a Postgres in the memory of this process: in Node, a browser or a worker. `openEmbedded` keeps one in a folder.
 *
 * @throws PolkuError `database_unreachable` where the dump is not that of a database.
 */
export const openPglite = (options: PgliteOptions = {}): Promise<PgliteDatabase> => startPglite('memory://', options);

/** The same, in a folder too: whoever calls it must hold the folder, since two processes that open one destroy it. */
export async function startPglite(dataDir: string, { dump }: PgliteOptions): Promise<PgliteDatabase> {
  const options = { dataDir, ...(dump === undefined ? {} : { loadDataDir: dump }) };
  // Who never opens one, as an evaluation of a folder does not, never loads it.
  const [{ PGlite: Embedded }, { drizzle }] = await Promise.all([import('@electric-sql/pglite'), import('drizzle-orm/pglite')]);
  const pglite = await Embedded.create(options).catch(() => {
    throw new PolkuError('database_unreachable', 'The embedded database did not start: its folder or its dump cannot be read.');
  });
  const database = polkuDatabase(drizzle(pglite), {
    append: appendTo(pglite),
    transact: (work, config) =>
      pglite.transaction(async (transaction) => {
        // Its own transactions are not begun on it: to drizzle it is a connection like the whole.
        const inside = drizzle(transaction as unknown as PGlite);
        if (config !== undefined)
          await inside.execute(sql.raw(`set transaction isolation level ${config.isolationLevel} ${config.accessMode}`));
        return work(inside, appendTo(transaction));
      }),
  });
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

/** Rows go in as a file that stands in memory. */
const appendTo =
  (connection: Pick<PGliteInterface, 'query'>): PolkuDatabase['append'] =>
  async (rows) => {
    await connection.query(copyStatement(rows, `'/dev/blob'`), [], { blob: new Blob([copyText(rows)]) });
  };

/** A new, empty log in place of the one that tells what was written and removed. */
const withoutLog = ['set wal_recycle = off', 'select pg_switch_wal()', 'checkpoint', 'reset wal_recycle'];

/** The whole database as a compressed dump, from which `openPglite` boots. Without its log, it is half as large. */
export async function dumpPglite(database: PgliteDatabase): Promise<Blob> {
  for (const statement of withoutLog) await database.execute(sql.raw(statement));
  return database.pglite.dumpDataDir('gzip');
}
