import { PolkuError, type Locale } from '@polku/domain';
import type { ImportReport } from '@polku/engine';
import { Command } from 'commander';
import type { ServerImport } from '../import-to-server.ts';
import { withExamples } from './examples.ts';
import { exitCodes } from './failure.ts';
import { progressReporter } from './output.ts';
import { formatOf, print, withFormat, type FormatOptions } from './printing/format.ts';
import { printProblems, problemsPrintout } from './problems.ts';
import { languageOfProblems } from './shared-options.ts';

interface ImportCommandOptions extends FormatOptions {
  readonly database?: string;
  readonly server?: string;
  readonly publish: boolean;
  readonly tokenStdin?: boolean;
  readonly language: Locale;
}

/** What is told of an import, wherever it went. */
interface Imported extends Pick<
  ImportReport,
  'problems' | 'problemCount' | 'warnings' | 'problemGroups' | 'warningGroups' | 'rows' | 'unchanged'
> {
  /** The report as it came. */
  readonly report: ImportReport | ServerImport;
  /** What happened, where nothing was wrong. */
  readonly done: string;
}

const toDatabase = async (folder: string, url: string, { language }: ImportCommandOptions): Promise<Imported> => {
  const { importFolder } = await import('../local.ts');
  const report = await importFolder(folder, url, progressReporter(), { language });
  return { ...report, report, done: 'Loaded.' };
};

/** A token never stands on the command line, which others on the machine can read. */
async function tokenOf({ tokenStdin }: ImportCommandOptions): Promise<{ readonly token?: string }> {
  const { readInput } = await import('../standard-input.ts');
  const token = (tokenStdin === true ? await readInput('-') : (process.env['POLKU_TOKEN'] ?? '')).trim();
  return token === '' ? {} : { token };
}

const toServer = async (folder: string, url: string, options: ImportCommandOptions): Promise<Imported> => {
  const [{ importToServer }, { groupProblems }] = await Promise.all([
    import('../import-to-server.ts'),
    import('@polku/domain/data-package'),
  ]);
  const { publish, language } = options;
  const report = await importToServer(folder, url, { publish, language, progress: progressReporter(), ...(await tokenOf(options)) });
  return {
    ...report,
    problemGroups: groupProblems(report.problems),
    warningGroups: groupProblems(report.warnings),
    report,
    done: report.import?.state === 'published' ? 'Published.' : `It waits on the server to be published, as ${report.import?.id}.`,
  };
};

export function importCommand(): Command {
  const command = new Command('import')
    .argument('<dir>', 'folder of the data package, or a workbook')
    .option('--database <url>', 'postgres:// address of the database to load it into')
    .option('--server <url>', 'address of the Polku server to bring it to, as a steward; the token comes from POLKU_TOKEN')
    .option('--token-stdin', 'read the token for the server from standard input')
    .option('--no-publish', 'leave it waiting on the server, to be published later')
    .addOption(languageOfProblems())
    .action(async (folder: string, options: ImportCommandOptions) => {
      const { database, server } = options;
      if ((database === undefined) === (server === undefined))
        throw new PolkuError('import_refused', 'Say where to load it: --database and its address, or --server and its address.');
      const imported = await (server === undefined ? toDatabase(folder, database!, options) : toServer(folder, server, options));
      const { report } = imported;
      const isClean = imported.problemCount === 0;
      if (formatOf(options) === 'table') printProblems(imported, options.language);
      else if (!isClean) await print(options, { ...problemsPrintout(imported), json: () => report });
      else {
        const files = Object.entries(imported.rows);
        await print(options, {
          json: () => report,
          tables: () => [{ columns: ['file', 'rows'], rows: files }],
          csv: () => ({ columns: ['file', 'rows'], rows: files.map(([file, rows]) => ({ file, rows })) }),
        });
      }
      if (isClean && formatOf(options) !== 'json')
        console.error(imported.unchanged ? 'The same content is already there: nothing was changed.' : imported.done);
      process.exitCode = isClean ? exitCodes.ok : exitCodes.invalidData;
    });
  return withExamples(withFormat(command), {
    line: 'polku import examples/waiting-list --database "$DATABASE_URL"',
    does: 'load a package; loading it again changes nothing',
  });
}
