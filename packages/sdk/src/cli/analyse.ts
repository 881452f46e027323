import type { Confidence } from '@polku/stats';
import { Command, InvalidArgumentError, Option } from 'commander';
import { analyseDurations, durationColumns } from '../analyse/durations.ts';
import type { FlatDialect } from '../analyse/flat-dialect.ts';
import { InvalidFlatFile, readFlatFile, type ColumnRules, type NamedFlatFile } from '../analyse/flat-file.ts';
import type { Json } from '../analyse/json.ts';
import { multiplicityTree } from '../analyse/multiplicity.ts';
import { analysePanel, panelColumns } from '../analyse/panel.ts';
import { proportionsTree } from '../analyse/proportions.ts';
import { analyseNps, npsColumns } from '../analyse/nps.ts';
import { analyseScores, scoreColumns } from '../analyse/scores.ts';
import { analyseSeries, seriesColumns } from '../analyse/series.ts';
import { analyseStates, stateColumns } from '../analyse/states.ts';
import { withExamples, type Example } from './examples.ts';
import { exitCodes } from './failure.ts';
import { countOf, listOf, numberOf, pValueOf, shareOf } from './numbers.ts';
import { printJson } from './output.ts';
import { isJson, print, withFormat, type FormatOptions } from './printing/format.ts';
import { printFileProblems } from './problems.ts';
import { whileComputing } from './signals.ts';
import { treePrintout } from './tree-tables.ts';

/** The options, by name; commander fills them in. */
type Options = FormatOptions & Pick<FlatDialect, 'separator' | 'decimal' | 'encoding'> & Readonly<Record<string, unknown>>;

interface FileAnalysis {
  readonly name: string;
  readonly description: string;
  readonly columns: ColumnRules;
  readonly options: readonly Option[];
  readonly analyse: (file: NamedFlatFile, options: never) => Json;
  readonly example: Example;
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
    example: {
      line: 'polku analyse durations packages/stats/reference/data/transplant_wait.csv --windows 90,182',
      does: 'waiting and its ends by arm, read at 90 and 182 days',
    },
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
    example: {
      line: 'polku analyse scores packages/stats/reference/data/scores_three_arms.csv --format md',
      does: 'changes of scores, as tables for a document',
    },
  },
  {
    name: 'nps',
    description: 'net promoter scores, of columns arm, score (0 to 10)',
    columns: npsColumns,
    options: [reference],
    analyse: analyseNps,
    example: { line: 'polku analyse nps packages/stats/reference/data/recommend.csv', does: 'net promoter scores of each arm' },
  },
  {
    name: 'panel',
    description: 'difference in differences, of columns id, arm, post (0 or 1), y, cluster?',
    columns: panelColumns,
    options: [reference],
    analyse: analysePanel,
    example: { line: 'polku analyse panel packages/stats/reference/data/panel_teams.csv', does: 'difference in differences' },
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
    example: {
      line: 'polku analyse series packages/stats/reference/data/seatbelts_its.csv --t0 170',
      does: 'what changed at the 170th period',
    },
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
    example: {
      line: 'polku analyse states packages/stats/reference/data/sircont_multistate.csv --windows 30,90',
      does: 'shares in each state after 30 and 90 days',
    },
  },
];

const tab = (value: string): string => (value === '\\t' || value === 'tab' ? '\t' : value);

function separatorOption(value: string): string {
  if (tab(value).length !== 1) throw new InvalidArgumentError('One character is expected, or tab.');
  return tab(value);
}

function encodingOption(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('A label of an encoding is expected, such as utf-8 or cp1252.');
  }
}

/** How the file is written, and what it calls the columns; without them the file itself tells, and has the names of the analysis. */
function readingOptions(columns: ColumnRules): readonly Option[] {
  return [
    ...Object.entries(columns)
      .filter(([name]) => !name.endsWith('*'))
      .map(
        ([name, { optional }]) =>
          new Option(`--${name} <column>`, `what the file calls the column ${name}${optional ? ', where it has it' : ''}`),
      ),
    new Option('--separator <character>', 'what stands between cells, or tab (default: what the header is written with)').argParser(
      separatorOption,
    ),
    new Option('--decimal <character>', 'decimal character (default: as in the file; a point where commas stand between cells)').choices([
      '.',
      ',',
    ]),
    new Option('--encoding <label>', 'encoding of the file, such as cp1252 (default: utf-8)').argParser(encodingOption),
  ];
}

function fileCommand({ name, description, columns, options, analyse, example }: FileAnalysis): Command {
  const command = new Command(name)
    .description(description)
    .argument('<file>', 'a CSV file with a header, or - for standard input; empty or NA is missing');
  for (const option of [...options, level(), ...readingOptions(columns)]) command.addOption(option);
  command.action(async (path: string, given: Options) => {
    const { separator, decimal, encoding } = given;
    try {
      const file = await readFlatFile(path, columns, { separator, decimal, encoding, columns: given as Readonly<Record<string, string>> });
      await print(given, treePrintout(whileComputing(() => analyse(file, given as never))));
    } catch (error) {
      if (!(error instanceof InvalidFlatFile)) throw error;
      const { problems, problemCount } = error;
      if (isJson(given)) printJson({ problems: [...problems], problemCount });
      printFileProblems(problems);
      process.exitCode = exitCodes.invalidData;
    }
  });
  return withExamples(withFormat(command), example);
}

function proportionsCommand(): Command {
  const command = new Command('proportions')
    .description('two proportions, the first against the second')
    .argument('<x1>', 'how many of the arm have it', countOf)
    .argument('<n1>', 'how many the arm has', countOf)
    .argument('<x0>', 'how many of the reference have it', countOf)
    .argument('<n0>', 'how many the reference has', countOf)
    .addOption(level())
    .action((x1: number, n1: number, x0: number, n0: number, given: Confidence & FormatOptions) =>
      print(given, treePrintout(proportionsTree(x1, n1, x0, n0, given))),
    );
  return withExamples(withFormat(command), { line: 'polku analyse proportions 10 35 6 40', does: '10 of 35 against 6 of 40' });
}

function multiplicityCommand(): Command {
  const command = new Command('multiplicity')
    .description('p-values adjusted for their number')
    .argument('<p...>', 'p-values; NA where a test gave none', (value: string, earlier: readonly (number | null)[] | undefined) => [
      ...(earlier ?? []),
      pValueOf(value),
    ])
    .action((pValues: readonly (number | null)[], given: FormatOptions) => print(given, treePrintout(multiplicityTree(pValues))));
  return withExamples(withFormat(command), {
    line: 'polku analyse multiplicity 0.01 0.04 NA 0.2',
    does: 'three tests, adjusted in five ways',
  });
}

export function analyseCommand(): Command {
  const command = new Command('analyse');
  for (const each of [...fileAnalyses.map(fileCommand), proportionsCommand(), multiplicityCommand()]) command.addCommand(each);
  return command;
}
