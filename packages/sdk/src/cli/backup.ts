import { Command } from 'commander';
import { withExamples } from './examples.ts';
import { progressReporter } from './output.ts';
import { formatOf, print, withFormat, type FormatOptions } from './printing/format.ts';
import type { Manifest } from '@polku/engine/node';

type DatabaseOptions = FormatOptions & { readonly database: string };

async function printTables(options: FormatOptions, manifest: Manifest, said: string): Promise<void> {
  const rows = manifest.tables.map(({ name, rows: count, sha256 }) => ({ table: name, rows: count, sha256 }));
  await print(options, {
    json: () => manifest,
    tables: () => [{ columns: ['table', 'rows'], rows: rows.map(({ table, rows: count }) => [table, count]) }],
    csv: () => ({ columns: ['table', 'rows', 'sha256'], rows }),
  });
  if (formatOf(options) !== 'json') console.error(said);
}

export function backupCommand(): Command {
  const command = new Command('backup')
    .argument('<dir>', 'folder of the backup; it must not exist yet')
    .requiredOption('--database <url>', 'postgres:// address of the database, for a role that may read every row')
    .action(async (folder: string, options: DatabaseOptions) => {
      const { backupInto } = await import('../backup-folder.ts');
      const manifest = await backupInto(folder, options.database, progressReporter());
      await printTables(options, manifest, 'Backed up. The folder holds every row: keep it as you keep the database.');
    });
  return withExamples(withFormat(command), {
    line: 'polku backup polku-backup --database "$DATABASE_URL"',
    does: 'write every table as it is at one moment, with counts and hashes, for your eyes only',
  });
}

export function restoreCommand(): Command {
  const command = new Command('restore')
    .argument('<dir>', 'folder of the backup')
    .requiredOption('--database <url>', 'postgres:// address of a new, empty database')
    .option('--verify', 'read every row back and compare it with the backup before anything is kept')
    .action(async (folder: string, options: DatabaseOptions & { readonly verify?: boolean }) => {
      const { restoreBackup } = await import('@polku/engine/node');
      const verify = options.verify === true;
      const manifest = await restoreBackup(options.database, folder, { verify, progress: progressReporter() });
      await printTables(
        options,
        manifest,
        verify ? 'Restored, and every row compared with the backup.' : 'Restored. --verify would have compared every row.',
      );
    });
  return withExamples(withFormat(command), {
    line: 'polku restore polku-backup --database "$NEW_DATABASE_URL" --verify',
    does: 'put a backup into an empty database, all or nothing, and compare every row',
  });
}
