import { locales, type Locale } from '@polku/domain';
import { Command, Option } from 'commander';
import { exitCodes } from './failure.ts';
import { printJson, progressReporter } from './output.ts';
import { printProblems } from './problems.ts';

export function importCommand(): Command {
  return new Command('import')
    .description('load a data package into Postgres: all or nothing, safe to repeat')
    .argument('<dir>', 'folder of the data package, or a workbook')
    .requiredOption('--database <url>', 'postgres:// address of the database')
    .addOption(new Option('--language <language>', 'language of the problems').choices(locales).default('en'))
    .option('--json', 'print one JSON document')
    .action(async (folder: string, { database, json, language }: { database: string; json?: boolean; language: Locale }) => {
      const { importFolder } = await import('../local.ts');
      const report = await importFolder(folder, database, progressReporter(), { language });
      if (json) printJson(report);
      else {
        printProblems(report, language);
        if (report.problemCount === 0)
          console.error(report.unchanged ? 'The same content is already there: nothing was changed.' : 'Loaded.');
      }
      process.exitCode = report.problemCount === 0 ? exitCodes.ok : exitCodes.invalidData;
    });
}
