import { locales, type Locale } from '@polku/domain';
import { policyIds, type PolicyId } from '@polku/domain/evaluation';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Keeping } from '../evaluate-kept.ts';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { listOf } from './numbers.ts';
import { sayNoRegister } from './no-register.ts';
import { progressReporter } from './output.ts';
import { metricOption, pilotOption } from './shared-options.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

interface EvaluateOptions extends FormatOptions {
  readonly pilot?: string;
  readonly organisation?: string;
  readonly metric?: readonly string[];
  readonly asOf?: string;
  readonly policy: PolicyId;
  readonly horizon: number;
  readonly windows: readonly number[];
  readonly language: Locale;
  /** What `--language` was called before. */
  readonly locale?: Locale;
  readonly plan?: string;
  readonly keep?: boolean;
  readonly database?: readonly string[];
}

const defaultWindows: readonly number[] = [14, 30, 90, 182, 365];

function wholeDays(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('A whole number of days from 1 to 9999 is expected.');
  return Number(value);
}

/** Kept tables are used where there are any, and made only where it is asked for. */
const keepingOf = (keep: boolean | undefined): Keeping => (keep === undefined ? 'use' : keep ? 'keep' : 'pass_over');

const keptNote =
  'Kept what was counted in .polku of the folder. It holds cells of single persons: protect it as the rows, and never share it.';

export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .argument('[dir]', 'folder of the data package, or a workbook')
    .option(
      '--database <url>',
      'a Postgres database in place of a folder; given several times, the databases of the organisations that run a pilot together',
      (url: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), url],
    )
    .addOption(pilotOption('the pilot to evaluate'))
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .addOption(metricOption())
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .addOption(new Option('--policy <id>', 'what may be shown').choices(policyIds).default('steering'))
    .option('--horizon <days>', 'horizon of the restricted mean', wholeDays, 182)
    .option('--windows <days>', 'days at which shares are read', listOf(wholeDays, defaultWindows), defaultWindows)
    .addOption(new Option('--language <language>', 'language of the sentences and of problems').choices(locales).default('en'))
    .addOption(new Option('--locale <language>').choices(locales).hideHelp())
    .option('--plan <file>', 'locked plan that the rows must still follow (polku plan lock); lends windows, horizon and cut-off')
    .option(
      '--keep',
      'keep what was counted in the folder’s .polku for the next time: cells of single persons, to be protected as the rows',
    )
    .option('--no-keep', 'count anew, whatever was kept')
    .action(async (folder: string | undefined, options: EvaluateOptions, command: Command) => {
      if ((folder === undefined) === (options.database === undefined)) command.error('error: a folder is expected, or --database.');
      const { tellingRefusals } = await import('./refusals.ts');
      // The usual windows and horizon, or the plan's, hold unless others are asked for.
      const isAsked = (option: keyof EvaluateOptions): boolean => command.getOptionValueSource(option) !== 'default';
      const language = options.locale ?? options.language;
      const run = async (): Promise<void> => {
        const [{ evaluateKept }, { evaluationPrintout }] = await Promise.all([
          import('../evaluate-kept.ts'),
          import('./evaluation-printout.ts'),
        ]);
        const lockedPlan = options.plan === undefined ? undefined : await (await import('../plan-files.ts')).readLockedPlan(options.plan);
        const request = {
          pilot: options.pilot,
          organisation: options.organisation,
          metrics: options.metric,
          asOf: options.asOf,
          policy: options.policy,
          ...(isAsked('horizon') && { horizonDays: options.horizon }),
          ...(isAsked('windows') && { windowDays: options.windows }),
          lockedPlan,
        };
        if (folder === undefined) {
          const { evaluateDatabases } = await import('../evaluate-databases.ts');
          const evaluation = await evaluateDatabases(options.database!, request);
          return print(options, evaluationPrintout(evaluation, { language, isFull: options.metric !== undefined }));
        }
        const { evaluation, isOfKept, wasKept } = await evaluateKept(folder, request, keepingOf(options.keep), progressReporter(), {
          language,
        });
        if (isOfKept) console.error('Made of kept tables: the files are as they were. --no-keep counts anew.');
        if (wasKept) console.error(keptNote);
        sayNoRegister(options.policy, options.asOf);
        await print(options, evaluationPrintout(evaluation, { language, isFull: options.metric !== undefined }));
      };
      await tellingRefusals({ ...options, language }, run);
    });
  return withExamples(
    withFormat(command),
    { line: 'polku evaluate examples/waiting-list --policy none', does: 'the only pilot of a package of your own data, nothing hidden' },
    {
      line: 'polku evaluate examples/waiting-list --metric time_to_service --windows 30 --windows 90 --language fi',
      does: 'one metric in full, in Finnish, with the shares served within 30 and 90 days',
    },
    {
      line: 'polku evaluate examples/pirkanmaa-2022 --pilot p16_lempaala_coaching --format csv',
      does: 'every number as a row, for R or a spreadsheet',
    },
  );
}
