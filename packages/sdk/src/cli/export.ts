import { policies, policyIds, type PolicyId } from '@polku/domain/evaluation';
import { Command, Option } from 'commander';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { progressReporter } from './output.ts';
import { pilotOption } from './shared-options.ts';
import { isJson, print, withFormat, type FormatOptions } from './printing/format.ts';

interface ExportOptions extends FormatOptions {
  readonly pilot?: string;
  readonly organisation?: string;
  readonly to: string;
  readonly asOf?: string;
  readonly policy: PolicyId;
}

export function exportCommand(): Command {
  const command = new Command('export')
    .argument('<dir>', 'folder of the data package')
    .addOption(pilotOption('the pilot to evaluate'))
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .requiredOption('--to <folder>', 'where to write: a new or an empty folder, or an earlier export, which is replaced')
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .addOption(new Option('--policy <id>', 'what may be shown').choices(policyIds).default('steering'))
    .action(async (folder: string, { pilot, organisation, to, asOf, policy, ...options }: ExportOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals(isJson(options), async () => {
        const { exportPilot } = await import('../export/export-pilot.ts');
        const { replaced, files } = await exportPilot(folder, to, { pilot, organisation, asOf, policy }, progressReporter());
        if (replaced) console.error('An earlier export stood there: it was replaced.');
        if (policies[policy].minimumCount === 1)
          console.error(`Policy ${policy} hides nothing: give the export only to those who may see the rows.`);
        await print(options, {
          json: () => ({ folder: to, replaced, files }),
          tables: () => [{ columns: ['file', 'rows', 'sha256'], rows: files.map(({ path, rows, sha256 }) => [path, rows, sha256]) }],
          csv: () => ({ columns: ['file', 'rows', 'sha256'], rows: files.map(({ path, ...file }) => ({ file: path, ...file })) }),
        });
      });
    });
  return withExamples(withFormat(command), {
    line: 'polku export examples/waiting-list --to for-evaluators',
    does: 'what must outlive the project, as a Frictionless data package',
  });
}
