import { Command } from 'commander';
import { exitCodes } from './failure.ts';
import { printJson, progressReporter } from './output.ts';
import { printProblems } from './problems.ts';

export function importCommand(): Command {
  return new Command('import')
    .description('load a data package into Postgres: all or nothing, safe to repeat')
    .argument('<dir>', 'folder of the data package')
    .requiredOption('--database <url>', 'postgres:// address of the database')
    .option('--json', 'print one JSON document')
    .action(async (folder: string, { database, json }: { database: string; json?: boolean }) => {
      const { importFolder } = await import('../local.ts');
      const report = await importFolder(folder, database, progressReporter());
      if (json) printJson(report);
      else {
        printProblems(report);
        if (report.problemCount === 0)
          console.error(report.unchanged ? 'The same content is already there: nothing was changed.' : 'Loaded.');
      }
      process.exitCode = report.problemCount === 0 ? exitCodes.ok : exitCodes.invalidData;
    });
}
