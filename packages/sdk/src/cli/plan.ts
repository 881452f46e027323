import { Command, Option } from 'commander';
import { planChange } from '../plan/change.ts';
import { planLogRank } from '../plan/log-rank.ts';
import { planProportions } from '../plan/proportions.ts';
import type { Plan } from '../plan/terms.ts';
import { numberOf, positiveOf, probabilityOf, shareOf } from './numbers.ts';
import { withExamples, type Example } from './examples.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';
import { numberCells, type Row } from './printing/tables.ts';
import { addRegistered, type Registered } from './registry.ts';

interface PlanKind {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** What must be given, one or the other, for there to be a plan. */
  readonly either: string;
  readonly plan: (question: never) => Plan | undefined;
  readonly example: Example;
}

const option = (flags: string, description: string, parse: (value: string) => number): Option =>
  new Option(flags, description).argParser(parse);

const peopleInArm = option('--n <people>', 'people in the arm: tells the power, and the least effect they find', positiveOf);

const kinds: readonly PlanKind[] = [
  {
    name: 'log-rank',
    description: 'durations: the events that a log-rank test needs (Schoenfeld)',
    options: [
      option('--hazard-ratio <ratio>', 'effect to find', positiveOf),
      option('--events <number>', 'events of both arms together: tells the power, and the least effect they find', positiveOf),
    ],
    either: '--hazard-ratio (the events it takes), --events (the least effect they find), or both (the power)',
    plan: planLogRank,
    example: { line: 'polku plan log-rank --hazard-ratio 1.3', does: 'the events that finding a hazard ratio of 1.3 takes' },
  },
  {
    name: 'proportions',
    description: 'proportions: the people that a chi-square test needs',
    options: [
      option('--p1 <share>', 'share expected in the reference', probabilityOf).makeOptionMandatory(),
      option('--p2 <share>', 'share expected in the arm', probabilityOf),
      peopleInArm,
    ],
    either: '--p2 (the people it takes), --n (the least effect they find), or both (the power)',
    plan: planProportions,
    example: {
      line: 'polku plan proportions --p1 0.3 --p2 0.4 --power 0.9',
      does: 'the people that telling 40 % from 30 % takes, nine times in ten',
    },
  },
  {
    name: 'change',
    description: 'change of a score: the people that a t test of changes needs, or an analysis given the baseline (ANCOVA)',
    options: [
      option('--delta <difference>', "difference of the arms' mean changes", numberOf),
      option('--sd <deviation>', 'standard deviation of one score', positiveOf).makeOptionMandatory(),
      option('--correlation <correlation>', "correlation of a person's two scores", numberOf).default(0.5),
      peopleInArm,
    ],
    either: '--delta (the people it takes), --n (the least effect they find), or both (the power)',
    plan: planChange,
    example: { line: 'polku plan change --sd 2 --n 100 --json', does: 'the least change that a hundred people in the arm find' },
  },
];

function kindCommand({ name, description, options, either, plan, example }: PlanKind): Command {
  const command = new Command(name).description(description);
  for (const each of options) command.addOption(each);
  command
    .addOption(option('--power <share>', 'chance of finding the effect', shareOf).default(0.8))
    .addOption(option('--alpha <level>', 'chance of a finding where there is no effect', shareOf).default(0.05))
    .addOption(option('--allocation <share>', 'share of the people who are in the arm', shareOf).default(0.5))
    .action((question: FormatOptions) => {
      const planned = plan(question as never);
      if (planned === undefined) return command.error(`error: what is to be planned? Give ${either}.`);
      const numbers = Object.entries(planned.json as Row).filter(([, value]) => value !== undefined);
      return print(question, {
        json: () => planned.json,
        text: () => planned.lines.join('\n'),
        tables: () => [{ told: planned.lines, columns: ['number', 'value'], rows: numbers }],
        csv: () => ({
          columns: ['number', ...Object.keys(numberCells('value', null))],
          rows: numbers.map(([number, value]) => ({ number, ...numberCells('value', value) })),
        }),
      });
    });
  return withExamples(withFormat(command), example);
}

/** The evaluation plan of a pilot: what will be looked at, decided before looking. */
const planFiles: Readonly<Record<string, Registered>> = {
  init: {
    does: 'write a plan to fill in: the metrics that the package can measure, with a proposed primary one',
    load: async () => (await import('./plan-init.ts')).planInitCommand(),
  },
  show: {
    does: 'show the evaluation plan that rows or a file hold, with its hash, the day of locking and its amendments',
    load: async () => (await import('./plan-files.ts')).showCommand(),
  },
  lock: {
    does: 'fix the evaluation plan by its hash, before results are looked at; a plan is locked once',
    load: async () => (await import('./plan-files.ts')).lockCommand(),
  },
  check: {
    does: 'tell whether the plan is still the one that was locked, and every field that differs (exit 1)',
    load: async () => (await import('./plan-files.ts')).checkCommand(),
  },
  amend: {
    does: 'add a version to a locked plan, with its reason; earlier versions stay in the file',
    load: async () => (await import('./plan-files.ts')).amendCommand(),
  },
  record: {
    does: 'lock the plan of a file on a server, or add its last amendment there',
    load: async () => (await import('./plan-record.ts')).recordCommand(),
  },
};

export async function planCommand(words?: readonly string[]): Promise<Command> {
  const command = new Command('plan');
  for (const kind of kinds) command.addCommand(kindCommand(kind));
  return addRegistered(command, planFiles, words);
}
