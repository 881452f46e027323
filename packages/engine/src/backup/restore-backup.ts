import { sql } from 'drizzle-orm';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { PolkuDatabase } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { postponeReferences } from '../import/references.ts';
import { inTransaction, type Held } from './connection.ts';
import { counting, putIn, takeOut, type Content } from './copying.ts';
import { backupRefused, fileOf, manifestFile, readManifest, schemaOf, type BackedUpTable, type Manifest } from './manifest.ts';
import { tablesHeld } from './tables-held.ts';
import { nowhere } from './write-backup.ts';

const unchanged = 'Nothing was changed.';

interface RestoreOptions {
  /** Reads every row back out of the database and compares it with the backup, before anything is kept. */
  readonly verify: boolean;
  readonly progress?: (message: string) => void;
}

function refuseOther(file: string, { rows, sha256 }: BackedUpTable, found: Content, where: string): void {
  if (found.rows !== rows) throw backupRefused(`${file}: ${where} has ${found.rows} rows, and ${rows} were written. ${unchanged}`);
  if (found.sha256 !== sha256) throw backupRefused(`${file}: ${where} does not have the content that was written. ${unchanged}`);
}

/** Refuses a backup that is not whole, before the database is touched. */
async function checkFiles(folder: string, { tables }: Manifest): Promise<void> {
  for (const table of tables) {
    const file = fileOf(table);
    const { through, content } = counting();
    await pipeline(createReadStream(join(folder, file)), createGunzip(), through, nowhere()).catch(() => {
      throw backupRefused(`${file}: it is missing, or cannot be read to its end. ${unchanged}`);
    });
    refuseOther(file, table, content(), 'the file');
  }
}

/** What `postponeReferences` put off, for those who may put it off. */
async function checkReferencesAgain(transaction: PolkuDatabase): Promise<void> {
  const { rows } = await transaction.execute<{ role: string }>(sql`select current_setting('session_replication_role') as role`);
  if (rows[0]?.role === 'replica') await transaction.execute(sql`set local session_replication_role = origin`);
}

/** Numbers that the database gives go on after the last that it gave. */
async function goOnCounting({ client, transaction }: Held): Promise<void> {
  const { rows } = await transaction.execute<{ statement: string }>(sql`
    select format('select setval(%L, coalesce(max(%I), 0) + 1, false) from %I', pg_get_serial_sequence(quote_ident(c.relname), a.attname), a.attname, c.relname)
      as statement
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null
    order by c.relname, a.attname`);
  for (const { statement } of rows) await client.query(statement);
}

/**
 * Puts a backup into an empty database, all or nothing, and brings it to the schema of this version.
 *
 * @throws PolkuError `backup_refused` where the backup is not whole, the database is not empty, or what it holds afterwards is not what was
 *   written; `newer_database`, `other_schema`, `database_unreachable`. Nothing is changed then.
 */
export async function restoreBackup(
  url: string,
  folder: string,
  { verify, progress = () => undefined }: RestoreOptions,
): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw backupRefused(`The folder has no ${manifestFile} that can be read: it is no backup, or one that was not finished. ${unchanged}`);
  });
  const manifest = readManifest(text);
  const last = schemaOf(manifest);
  progress('Reading the backup');
  await checkFiles(folder, manifest);
  await inTransaction(url, 'read write', async (held) => {
    const { client, transaction } = held;
    if ((await tablesHeld(transaction)).length > 0)
      throw backupRefused(`The database is not empty: a backup is restored into a new one, so that nothing is lost. ${unchanged}`);
    await migrate(transaction, last);
    const made = new Map((await tablesHeld(transaction)).map((table) => [table.name, table]));
    await postponeReferences(transaction);
    for (const table of manifest.tables) {
      const here = made.get(table.name);
      if (here?.columns.join() !== table.columns.join())
        throw backupRefused(`${fileOf(table)}: the schema of the backup has no such table. ${unchanged}`);
      progress(`Restoring ${table.name}`);
      const file = createReadStream(join(folder, fileOf(table))).pipe(createGunzip());
      refuseOther(fileOf(table), table, await putIn(client, table, file), 'the file');
      if (verify) refuseOther(fileOf(table), table, await takeOut(client, here, [nowhere()]), 'the database');
    }
    await checkReferencesAgain(transaction);
    await goOnCounting(held);
    await migrate(transaction);
    for (const { name } of manifest.tables) await transaction.execute(sql`analyze ${sql.identifier(name)}`);
  });
  progress('');
  return manifest;
}
