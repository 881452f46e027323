import { PolkuError } from '@polku/domain';
import { policies, policyIds, type PolicyId } from '@polku/domain/evaluation';
import { Command, Option } from 'commander';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { sayNoRegister } from './no-register.ts';
import { progressReporter } from './output.ts';
import { pilotOption } from './shared-options.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

const jsonStat = 'jsonstat';

interface ExportOptions extends Omit<FormatOptions, 'format'> {
  readonly format: FormatOptions['format'] | typeof jsonStat;
  readonly pilot?: string;
  readonly organisation?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly policy: PolicyId;
}

export function exportCommand(): Command {
  const command = new Command('export')
    .argument('<dir>', 'folder of the data package')
    .addOption(pilotOption('the pilot to evaluate'))
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .option(
      '--to <place>',
      'where to write: a new or an empty folder, or an earlier export, which is replaced; of jsonstat a new file (default: standard output)',
    )
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .addOption(new Option('--policy <id>', 'what may be shown').choices(policyIds).default('steering'))
    .action(async (folder: string, { pilot, organisation, to, asOf, policy, format, ...options }: ExportOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals({ ...options, format: format === jsonStat ? 'json' : format }, async () => {
        const saysOpen = () => {
          if (policies[policy].minimumCount === 1)
            console.error(`Policy ${policy} hides nothing: give the export only to those who may see the rows.`);
        };
        if (format === jsonStat) {
          const { exportJsonStat } = await import('../export/export-json-stat.ts');
          const text = await exportJsonStat(folder, to, { pilot, organisation, asOf, policy }, progressReporter());
          if (text !== undefined) process.stdout.write(text);
          saysOpen();
          return;
        }
        if (to === undefined) throw new PolkuError('export_refused', 'Say where to write: --to and a folder. Nothing was written.');
        const { exportPilot } = await import('../export/export-pilot.ts');
        const { replaced, files } = await exportPilot(folder, to, { pilot, organisation, asOf, policy }, progressReporter());
        sayNoRegister(policy, asOf);
        if (replaced) console.error('An earlier export stood there: it was replaced.');
        saysOpen();
        await print(
          { ...options, format },
          {
            json: () => ({ folder: to, replaced, files }),
            tables: () => [{ columns: ['file', 'rows', 'sha256'], rows: files.map(({ path, rows, sha256 }) => [path, rows, sha256]) }],
            csv: () => ({ columns: ['file', 'rows', 'sha256'], rows: files.map(({ path, ...file }) => ({ file: path, ...file })) }),
          },
        );
      });
    });
  return withExamples(
    withFormat(command, [jsonStat]),
    {
      line: 'polku export examples/waiting-list --to for-evaluators',
      does: 'what must outlive the project, as a Frictionless data package',
    },
    { line: 'polku export examples/waiting-list --format jsonstat', does: 'the released numbers as a JSON-stat 2.0 collection' },
  );
}
