import { PolkuError, type Locale } from '@polku/domain';
import { Command } from 'commander';
import { withExamples } from './examples.ts';
import { exitCodes } from './failure.ts';
import { formatOf, print, withFormat, type FormatOptions } from './printing/format.ts';
import { printProblems, problemsPrintout } from './problems.ts';
import { languageOfProblems } from './shared-options.ts';

export function validateCommand(): Command {
  const command = new Command('validate')
    .argument('<dir>', 'folder of the data package, or a workbook')
    .addOption(languageOfProblems())
    .action(async (folder: string, options: FormatOptions & { language: Locale }) => {
      if (folder === '-')
        throw new PolkuError('unreadable_folder', 'A data package is a folder of files: it is no stream. Name the folder.');
      const { validateFolder } = await import('../local.ts');
      const report = await validateFolder(folder, { language: options.language });
      // For people problems are notes beside the work, as they are of every command that reads a package.
      if (formatOf(options) === 'table') printProblems(report, options.language);
      else await print(options, problemsPrintout(report));
      process.exitCode = report.problemCount === 0 ? exitCodes.ok : exitCodes.invalidData;
    });
  return withExamples(
    withFormat(command),
    { line: 'polku validate examples/waiting-list', does: 'every problem, or that there is none' },
    { line: 'polku validate examples/waiting-list --format csv', does: 'the same as a list to work through in a spreadsheet' },
  );
}
