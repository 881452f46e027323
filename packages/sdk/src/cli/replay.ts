import type { ReplayCause } from '@polku/engine/node';
import { Command } from 'commander';
import { withExamples } from './examples.ts';
import { exitCodes } from './failure.ts';
import { progressReporter } from './output.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

interface ReplayOptions extends FormatOptions {
  readonly database?: string;
  readonly organisation?: string;
  readonly plan?: string;
}

/** What is not as it was. */
const causes: Readonly<Record<ReplayCause['what'], string>> = {
  kept_record: 'the record of the release was changed: its id is not that of what it holds',
  snapshot: 'the rows are others',
  polku_version: 'the version of Polku is another',
  policy_options: 'an option of the policy is another',
  metric_version: 'the definition of a metric is another',
  plan: 'the evaluation plan is another',
};

const mostShown = 20;
const columns = ['what', 'of', 'before', 'after'];
const cell = (value: unknown): string | null => (value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));

async function replayed(what: string, folder: string | undefined, options: ReplayOptions, command: Command) {
  if (folder === undefined) {
    if (options.database === undefined)
      return command.error('error: what is to be made again? Give a release with --database, or a file with the folder of its rows.');
    const [{ onServer }, { findRelease, replay }] = await Promise.all([import('../on-server.ts'), import('@polku/engine/node')]);
    return onServer(options.database, async ({ database }) => replay(database, await findRelease(database, what)));
  }
  const { readEvaluationFile, replayFile } = await import('../replay-file.ts');
  const lockedPlan = options.plan === undefined ? undefined : await (await import('../plan-files.ts')).readLockedPlan(options.plan);
  return replayFile(await readEvaluationFile(what), folder, { organisation: options.organisation, lockedPlan }, progressReporter());
}

export function replayCommand(): Command {
  const command = new Command('replay')
    .argument('<what>', 'id of a release (with --database), or a file that polku evaluate --json printed (with its folder)')
    .argument('[dir]', 'folder of the data package, or a workbook, for a file')
    .option('--database <url>', 'postgres:// address of the database, for a release')
    .option('--organisation <id>', 'the organisation that runs the pilot, where several have one of that id')
    .option('--plan <file>', 'locked plan that the evaluation in the file followed')
    .action(async (what: string, folder: string | undefined, options: ReplayOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals(options, async () => {
        const told = await replayed(what, folder, options, command);
        const found = [
          ...told.causes.map(({ what: which, of, before, after }) => [causes[which], of ?? null, cell(before), cell(after)] as const),
          ...told.differences.map(({ path, before, after }) => ['the answer', path, cell(before), cell(after)] as const),
        ];
        const shown = found.slice(0, mostShown);
        await print(options, {
          json: () => told,
          text: () =>
            told.isSame
              ? 'The same bytes.'
              : [
                  told.wasMade ? 'Not the same.' : 'It cannot be made again from the rows that are here.',
                  ...shown.map(
                    ([which, of, before, after]) => `${which}${of === null ? '' : ` (${of})`}: ${before ?? '–'}, now ${after ?? '–'}`,
                  ),
                  ...(found.length > shown.length ? [`and ${found.length - shown.length} more (--json lists all)`] : []),
                ].join('\n'),
          tables: () => [{ columns, rows: found }],
          csv: () => ({ columns, rows: found.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]!]))) }),
        });
        process.exitCode = told.isSame ? exitCodes.ok : exitCodes.invalidData;
      });
    });
  return withExamples(
    withFormat(command),
    {
      line: 'polku replay "$RELEASE_ID" --database "$DATABASE_URL"',
      does: 'makes a release again from the rows of the server, with the plan and the policy of then',
    },
    { line: 'polku replay evaluation.json examples/waiting-list', does: 'the same of an evaluation that was printed into a file' },
  );
}
