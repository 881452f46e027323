import { locales, type Locale } from '@polku/domain';
import { isFollowed, policyIds, type Evaluation, type NotFollowedResult, type PolicyId } from '@polku/domain/evaluation';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Keeping } from '../evaluate-kept.ts';
import { isoDate } from './dates.ts';
import { listOf } from './numbers.ts';
import { collect, printJson, progressReporter } from './output.ts';

interface EvaluateOptions {
  readonly pilot: string;
  readonly organisation?: string;
  readonly metric?: readonly string[];
  readonly asOf?: string;
  readonly policy: PolicyId;
  readonly horizon: number;
  readonly windows: readonly number[];
  readonly locale: Locale;
  readonly json?: boolean;
  readonly plan?: string;
  readonly keep?: boolean;
}

const defaultWindows: readonly number[] = [14, 30, 90, 182, 365];

function wholeDays(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('A whole number of days from 1 to 9999 is expected.');
  return Number(value);
}

/** Locked by its hash; a day in a cell is what somebody wrote. */
function lockOf({ planLockedOn, planSaidLockedOn }: Evaluation['provenance']): string {
  if (planLockedOn !== null) return `locked on ${planLockedOn}`;
  return planSaidLockedOn === null ? 'not locked' : `said to be locked on ${planSaidLockedOn}, not checked here (--plan)`;
}

/** The sentence of each result, as a steering group would read it. */
function printEvaluation(evaluation: Evaluation, locale: Locale): void {
  const { pilot, provenance, results } = evaluation;
  console.log(`${pilot.name} (${provenance.asOf}, policy ${provenance.policy})`);
  if (provenance.planHash !== null) console.log(`Plan ${provenance.planHash}, ${lockOf(provenance)}`);
  console.log();
  for (const result of results.filter(isFollowed)) {
    // Of several interventions each has words of its own.
    const said = (result.conclusionWords ?? [result]).map(({ sentence }) => `  ${sentence[locale]}\n`);
    console.log(`${result.metric}${result.instrument === undefined ? '' : ` · ${result.instrument}`}\n${said.join('')}`);
  }
  const without = (reason: NotFollowedResult['reason']) =>
    results.filter((result) => !isFollowed(result) && result.reason === reason).map(({ metric }) => metric);
  const [noRows, onlyPublished] = [without('no_rows'), without('only_published')];
  if (noRows.length > 0) console.log(`The package has no data for: ${noRows.join(', ')}.`);
  if (onlyPublished.length > 0) console.log(`Told by published numbers alone, which the package has none of: ${onlyPublished.join(', ')}.`);
}

/** Kept tables are used where there are any, and made only where it is asked for. */
const keepingOf = (keep: boolean | undefined): Keeping => (keep === undefined ? 'use' : keep ? 'keep' : 'pass_over');

const keptNote =
  'Kept what was counted in .polku of the folder. It holds cells of single persons: protect it as the rows, and never share it.';

export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('evaluate one pilot of a data package, in a database inside this process')
    .argument('<dir>', 'folder of the data package')
    .requiredOption('--pilot <id>', 'the pilot to evaluate')
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .option('--metric <id>', 'only this metric; may be given several times', collect)
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .addOption(new Option('--policy <id>', 'what may be shown').choices(policyIds).default('steering'))
    .option('--horizon <days>', 'horizon of the restricted mean', wholeDays, 182)
    .option('--windows <days>', 'days at which shares are read', listOf(wholeDays, defaultWindows), defaultWindows)
    .addOption(new Option('--locale <language>', 'language of the sentences').choices(locales).default('en'))
    .option('--json', 'print the evaluation as one JSON document')
    .option('--plan <file>', 'locked plan that the rows must still follow (polku plan lock); lends windows, horizon and cut-off')
    .option(
      '--keep',
      'keep what was counted in the folder’s .polku for the next time: cells of single persons, to be protected as the rows',
    )
    .option('--no-keep', 'count anew, whatever was kept')
    .action(async (folder: string, options: EvaluateOptions, command: Command) => {
      const { tellingRefusals } = await import('./refusals.ts');
      // A plan's own windows and horizon hold unless others are asked for.
      const isAsked = (option: keyof EvaluateOptions): boolean =>
        options.plan === undefined || command.getOptionValueSource(option) !== 'default';
      await tellingRefusals(options.json, async () => {
        const { evaluateKept } = await import('../evaluate-kept.ts');
        const lockedPlan = options.plan === undefined ? undefined : await (await import('../plan-files.ts')).readLockedPlan(options.plan);
        const { evaluation, isOfKept, wasKept } = await evaluateKept(
          folder,
          {
            pilot: options.pilot,
            organisation: options.organisation,
            metrics: options.metric,
            asOf: options.asOf,
            policy: options.policy,
            ...(isAsked('horizon') && { horizonDays: options.horizon }),
            ...(isAsked('windows') && { windowDays: options.windows }),
            lockedPlan,
          },
          keepingOf(options.keep),
          progressReporter(),
        );
        if (isOfKept) console.error('Made of kept tables: the files are as they were. --no-keep counts anew.');
        if (wasKept) console.error(keptNote);
        if (options.json) printJson(evaluation);
        else printEvaluation(evaluation, options.locale);
      });
    });
}
