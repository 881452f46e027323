import type { Confidence } from '@polku/stats';
import { Command, Option } from 'commander';
import { analyseDurations, durationColumns } from '../analyse/durations.ts';
import { InvalidFlatFile, readFlatFile, type ColumnRules, type NamedFlatFile } from '../analyse/flat-file.ts';
import type { Json } from '../analyse/json.ts';
import { multiplicityTree } from '../analyse/multiplicity.ts';
import { analysePanel, panelColumns } from '../analyse/panel.ts';
import { proportionsTree } from '../analyse/proportions.ts';
import { analyseNps, npsColumns } from '../analyse/nps.ts';
import { analyseScores, scoreColumns } from '../analyse/scores.ts';
import { analyseSeries, seriesColumns } from '../analyse/series.ts';
import { analyseStates, stateColumns } from '../analyse/states.ts';
import { exitCodes } from './failure.ts';
import { countOf, listOf, numberOf, pValueOf, shareOf } from './numbers.ts';
import { printJson } from './output.ts';
import { printFileProblems } from './problems.ts';

/** The options, by name; commander fills them in. */
type Options = Readonly<Record<string, never>>;

interface FileAnalysis {
  readonly name: string;
  readonly description: string;
  readonly columns: ColumnRules;
  readonly options: readonly Option[];
  readonly analyse: (file: NamedFlatFile, options: never) => Json;
}

const windows = (days: readonly number[]): Option =>
  new Option('--windows <times>', 'times at which to read').argParser(listOf(numberOf, days)).default(days);
const covariates = new Option('--covariates <columns>', 'the columns x_* to adjust for, such as x_age,x_sex (default: all)').argParser(
  listOf((name) => name.trim()),
);
const level = (): Option => new Option('--level <share>', 'level of the intervals').argParser(shareOf).default(0.95);
const reference = new Option('--reference <arm>', 'the arm that others are compared with (default: the first in byte order)');

/** Every analysis of a flat file: one entry makes its command. */
const fileAnalyses: readonly FileAnalysis[] = [
  {
    name: 'durations',
    description: 'survival, competing risks, hazard ratios and shares by a horizon, of columns arm, time, status, segment?, entry?, x_*?',
    columns: durationColumns,
    options: [
      windows([14, 30, 90, 182, 365]),
      new Option('--horizon <time>', 'time at which shares are compared').argParser(numberOf).default(182),
      new Option('--tau <time>', 'time up to which restricted means are taken').argParser(numberOf),
      new Option('--causes <number>', 'number of causes').argParser(numberOf),
      covariates,
      reference,
    ],
    analyse: analyseDurations,
  },
  {
    name: 'scores',
    description: 'changes, responders and mixed models of repeated scores, of columns id, arm, time, score, x_*?',
    columns: scoreColumns,
    options: [
      new Option('--mcid <change>', 'change that counts as a response; negative where lower is better').argParser(numberOf).default(2),
      covariates,
      reference,
    ],
    analyse: analyseScores,
  },
  {
    name: 'nps',
    description: 'net promoter scores, of columns arm, score (0 to 10)',
    columns: npsColumns,
    options: [reference],
    analyse: analyseNps,
  },
  {
    name: 'panel',
    description: 'difference in differences, of columns id, arm, post (0 or 1), y, cluster?',
    columns: panelColumns,
    options: [reference],
    analyse: analysePanel,
  },
  {
    name: 'series',
    description: 'interrupted series, of columns t, y',
    columns: seriesColumns,
    options: [
      new Option('--t0 <time>', 'the first time after the change').argParser(numberOf).makeOptionMandatory(),
      new Option('--season <wave>', '1 for a wave of twelve periods').choices(['0', '1']).default('0'),
    ],
    analyse: analyseSeries,
  },
  {
    name: 'states',
    description: 'shares of states and time in them, of columns id, arm, tstart, tstop, from, to (0 where no move was seen)',
    columns: stateColumns,
    options: [
      windows([30, 90, 182, 365]),
      new Option('--states <number>', 'number of states (default: the largest seen)').argParser(countOf),
      reference,
    ],
    analyse: analyseStates,
  },
];

function fileCommand({ name, description, columns, options, analyse }: FileAnalysis): Command {
  const command = new Command(name)
    .description(description)
    .argument('<file>', 'a CSV file: UTF-8, comma, header; empty or NA is missing')
    .option('--json', 'print one JSON document');
  for (const option of [...options, level()]) command.addOption(option);
  return command.action(async (path: string, given: Options) => {
    try {
      printJson(analyse(await readFlatFile(path, columns), given as never));
    } catch (error) {
      if (!(error instanceof InvalidFlatFile)) throw error;
      const { problems, problemCount } = error;
      if (given.json) printJson({ problems: [...problems], problemCount });
      printFileProblems(problems);
      process.exitCode = exitCodes.invalidData;
    }
  });
}

function proportionsCommand(): Command {
  return new Command('proportions')
    .description('two proportions, the first against the second')
    .argument('<x1>', 'how many of the arm have it', countOf)
    .argument('<n1>', 'how many the arm has', countOf)
    .argument('<x0>', 'how many of the reference have it', countOf)
    .argument('<n0>', 'how many the reference has', countOf)
    .option('--json', 'print one JSON document')
    .addOption(level())
    .action((x1: number, n1: number, x0: number, n0: number, given: Confidence) => printJson(proportionsTree(x1, n1, x0, n0, given)));
}

function multiplicityCommand(): Command {
  return new Command('multiplicity')
    .description('p-values adjusted for their number')
    .argument('<p...>', 'p-values; NA where a test gave none', (value: string, earlier: readonly (number | null)[] | undefined) => [
      ...(earlier ?? []),
      pValueOf(value),
    ])
    .option('--json', 'print one JSON document')
    .action((pValues: readonly (number | null)[]) => printJson(multiplicityTree(pValues)));
}

export function analyseCommand(): Command {
  const command = new Command('analyse').description('the estimators alone, on any flat file');
  for (const each of [...fileAnalyses.map(fileCommand), proportionsCommand(), multiplicityCommand()]) command.addCommand(each);
  return command;
}
