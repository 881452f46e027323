import { locales, type Locale } from '@polku/domain';
import { Command, Option } from 'commander';
import { exitCodes } from './failure.ts';
import { printJson } from './output.ts';
import { printProblems } from './problems.ts';

export function validateCommand(): Command {
  return new Command('validate')
    .description('check a data package')
    .argument('<dir>', 'folder of the data package, or a workbook')
    .addOption(new Option('--language <language>', 'language of the problems').choices(locales).default('en'))
    .option('--json', 'print one JSON document')
    .action(async (folder: string, { json, language }: { json?: boolean; language: Locale }) => {
      const { validateFolder } = await import('../local.ts');
      const report = await validateFolder(folder, { language });
      const { problems, problemCount, warnings, rows } = report;
      if (json) printJson({ problems, problemCount, warnings, rows });
      else printProblems(report, language);
      process.exitCode = problemCount === 0 ? exitCodes.ok : exitCodes.invalidData;
    });
}
