import { policies, policyIds, type PolicyId } from '@polku/domain/evaluation';
import { Command, Option } from 'commander';
import { isoDate } from './dates.ts';
import { printJson, progressReporter } from './output.ts';

interface ExportOptions {
  readonly pilot: string;
  readonly organisation?: string;
  readonly to: string;
  readonly asOf?: string;
  readonly policy: PolicyId;
  readonly json?: boolean;
}

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'write definitions, data quality notes, released results and series of one pilot as a data package that outlives the project',
    )
    .argument('<dir>', 'folder of the data package')
    .requiredOption('--pilot <id>', 'the pilot to evaluate')
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .requiredOption('--to <folder>', 'where to write: a new or an empty folder, or an earlier export, which is replaced')
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .addOption(new Option('--policy <id>', 'what may be shown').choices(policyIds).default('steering'))
    .option('--json', 'print the files with their rows and hashes as one JSON document')
    .action(async (folder: string, { pilot, organisation, to, asOf, policy, json }: ExportOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals(json, async () => {
        const { exportPilot } = await import('../export/export-pilot.ts');
        const { replaced, files } = await exportPilot(folder, to, { pilot, organisation, asOf, policy }, progressReporter());
        if (replaced) console.error('An earlier export stood there: it was replaced.');
        if (policies[policy].minimumCount === 1)
          console.error(`Policy ${policy} hides nothing: give the export only to those who may see the rows.`);
        if (json) return printJson({ folder: to, replaced, files });
        for (const { path, rows, sha256 } of files) console.log(`${sha256}  ${path}${rows === null ? '' : `  ${rows} rows`}`);
      });
    });
}
