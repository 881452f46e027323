import { polkuVersion } from '@polku/domain';
import { sql } from 'drizzle-orm';
import { createWriteStream } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { inTransaction } from './connection.ts';
import { takeOut } from './copying.ts';
import { backupRefused, fileOf, manifestFile, schemaOf, type BackedUpTable, type Manifest } from './manifest.ts';
import { tablesHeld } from './tables-held.ts';

/** Only who made it may read it: a backup holds every row. */
const onlyMine = 0o600;

async function toDisk(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}

/**
 * Writes every table of a database into a folder, as it is at one moment, whatever is loaded meanwhile.
 *
 * @param folder An empty folder, which is the caller's to take away where this fails.
 * @param madeAt Date and time, ISO 8601 in UTC.
 * @throws PolkuError `backup_refused` where the database is not Polku's, or the role may not read every row; `newer_database`, `other_schema`,
 *   `database_unreachable`.
 */
export async function writeBackup(
  url: string,
  folder: string,
  madeAt: string,
  progress: (message: string) => void = () => undefined,
): Promise<Manifest> {
  return inTransaction(url, 'read only', async ({ client, transaction }) => {
    const { rows: known } = await transaction.execute<{ there: boolean }>(sql`select to_regclass('polku_migrations') is not null as there`);
    if (known[0]?.there !== true) throw backupRefused('The database holds nothing of Polku. Nothing was written.');
    const { rows: schema } = await transaction.execute<Manifest['schema'][number]>(
      sql`select name, checksum from polku_migrations order by name`,
    );
    const manifest: Manifest = { format: 'polku-backup/1', polkuVersion, madeAt, schema: [...schema], tables: [] };
    schemaOf(manifest);
    for (const { name, columns, key } of await tablesHeld(transaction)) {
      progress(`Writing ${name}`);
      const path = join(folder, fileOf({ name }));
      const content = await takeOut(client, { name, columns, key }, [
        createGzip({ level: 6 }),
        createWriteStream(path, { flags: 'wx', mode: onlyMine }),
      ]);
      await toDisk(path);
      manifest.tables.push({ name, columns: [...columns], ...content } satisfies BackedUpTable);
    }
    // What makes it a backup comes last.
    const path = join(folder, manifestFile);
    await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx', mode: onlyMine });
    await toDisk(path);
    return manifest;
  });
}

/** Takes bytes and does nothing with them. */
export const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
