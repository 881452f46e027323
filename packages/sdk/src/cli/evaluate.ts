import { isFollowed, locales, policyIds, type Evaluation, type Locale, type NotFollowedResult, type PolicyId } from '@polku/domain';
import { Command, InvalidArgumentError, Option } from 'commander';
import { exitCodes } from './failure.ts';
import { collect, printJson, progressReporter } from './output.ts';
import { printProblems } from './problems.ts';

interface EvaluateOptions {
  readonly pilot: string;
  readonly metric?: readonly string[];
  readonly asOf?: string;
  readonly policy: PolicyId;
  readonly horizon: number;
  readonly windows: readonly number[];
  readonly locale: Locale;
  readonly json?: boolean;
}

function wholeDays(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('A whole number of days from 1 to 9999 is expected.');
  return Number(value);
}

function isoDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('A date like 2023-06-30 is expected.');
  return value;
}

/** The sentence of each result, as a steering group would read it. */
function printEvaluation(evaluation: Evaluation, locale: Locale): void {
  const { pilot, provenance, results } = evaluation;
  console.log(`${pilot.name} (${provenance.asOf}, policy ${provenance.policy})\n`);
  for (const result of results.filter(isFollowed)) {
    console.log(`${result.metric}${result.instrument === undefined ? '' : ` · ${result.instrument}`}\n  ${result.sentence[locale]}\n`);
  }
  const without = (reason: NotFollowedResult['reason']) =>
    results.filter((result) => !isFollowed(result) && result.reason === reason).map(({ metric }) => metric);
  const [noRows, onlyPublished] = [without('no_rows'), without('only_published')];
  if (noRows.length > 0) console.log(`The package has no data for: ${noRows.join(', ')}.`);
  if (onlyPublished.length > 0) console.log(`Told by published numbers alone, which the package has none of: ${onlyPublished.join(', ')}.`);
}

export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('evaluate one pilot of a data package, in an embedded Postgres')
    .argument('<dir>', 'folder of the data package')
    .requiredOption('--pilot <id>', 'the pilot to evaluate')
    .option('--metric <id>', 'only this metric; may be given several times', collect)
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .addOption(new Option('--policy <id>', 'what may be shown').choices(policyIds).default('steering'))
    .option('--horizon <days>', 'horizon of the restricted mean', wholeDays, 182)
    .option('--windows <days>', 'days at which shares are read', (value) => value.split(',').map(wholeDays), [14, 30, 90, 182, 365])
    .addOption(new Option('--locale <language>', 'language of the sentences').choices(locales).default('en'))
    .option('--json', 'print the evaluation as one JSON document')
    .action(async (folder: string, options: EvaluateOptions) => {
      const { evaluateFolder, InvalidPackage } = await import('../local.ts');
      try {
        const evaluation = await evaluateFolder(
          folder,
          {
            pilot: options.pilot,
            ...(options.metric === undefined ? {} : { metrics: options.metric }),
            ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
            policy: options.policy,
            horizonDays: options.horizon,
            windowDays: options.windows,
          },
          progressReporter(),
        );
        if (options.json) printJson(evaluation);
        else printEvaluation(evaluation, options.locale);
      } catch (error) {
        if (!(error instanceof InvalidPackage)) throw error;
        const { problems, problemCount, warnings, rows } = error.report;
        if (options.json) printJson({ problems, problemCount, warnings, rows });
        printProblems(error.report);
        process.exitCode = exitCodes.invalidData;
      }
    });
}
