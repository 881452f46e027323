import { Command } from 'commander';
import { exitCodes } from './failure.ts';
import { printJson } from './output.ts';
import { printProblems } from './problems.ts';

export function validateCommand(): Command {
  return new Command('validate')
    .description('check a data package')
    .argument('<dir>', 'folder of the data package')
    .option('--json', 'print one JSON document')
    .action(async (folder: string, { json }: { json?: boolean }) => {
      const { validateFolder } = await import('../local.ts');
      const { problems, problemCount, warnings, rows, ...report } = await validateFolder(folder);
      if (json) printJson({ problems, problemCount, warnings, rows });
      else printProblems({ problems, problemCount, warnings, rows, ...report });
      process.exitCode = problemCount === 0 ? exitCodes.ok : exitCodes.invalidData;
    });
}
