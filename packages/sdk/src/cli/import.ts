import type { Locale } from '@polku/domain';
import { Command } from 'commander';
import { withExamples } from './examples.ts';
import { exitCodes } from './failure.ts';
import { progressReporter } from './output.ts';
import { formatOf, print, withFormat, type FormatOptions } from './printing/format.ts';
import { printProblems, problemsPrintout } from './problems.ts';
import { databaseOption, languageOfProblems } from './shared-options.ts';

export function importCommand(): Command {
  const command = new Command('import')
    .argument('<dir>', 'folder of the data package, or a workbook')
    .addOption(databaseOption())
    .addOption(languageOfProblems())
    .action(async (folder: string, options: FormatOptions & { database: string; language: Locale }) => {
      const { importFolder } = await import('../local.ts');
      const report = await importFolder(folder, options.database, progressReporter(), { language: options.language });
      const isClean = report.problemCount === 0;
      if (formatOf(options) === 'table') printProblems(report, options.language);
      else if (!isClean) await print(options, { ...problemsPrintout(report), json: () => report });
      else {
        const files = Object.entries(report.rows);
        await print(options, {
          json: () => report,
          tables: () => [{ columns: ['file', 'rows'], rows: files }],
          csv: () => ({ columns: ['file', 'rows'], rows: files.map(([file, rows]) => ({ file, rows })) }),
        });
      }
      if (isClean && formatOf(options) !== 'json')
        console.error(report.unchanged ? 'The same content is already there: nothing was changed.' : 'Loaded.');
      process.exitCode = isClean ? exitCodes.ok : exitCodes.invalidData;
    });
  return withExamples(withFormat(command), {
    line: 'polku import examples/waiting-list --database "$DATABASE_URL"',
    does: 'load a package; loading it again changes nothing',
  });
}
