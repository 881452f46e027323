import { Command, Option } from 'commander';
import { planChange } from '../plan/change.ts';
import { planLogRank } from '../plan/log-rank.ts';
import { planProportions } from '../plan/proportions.ts';
import type { Plan } from '../plan/terms.ts';
import { numberOf, positiveOf, probabilityOf, shareOf } from './numbers.ts';
import { printJson } from './output.ts';
import { planFileCommands } from './plan-files.ts';

interface PlanKind {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** What must be given, one or the other, for there to be a plan. */
  readonly either: string;
  readonly plan: (question: never) => Plan | undefined;
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
  },
];

function kindCommand({ name, description, options, either, plan }: PlanKind): Command {
  const command = new Command(name).description(description);
  for (const each of options) command.addOption(each);
  return command
    .addOption(option('--power <share>', 'chance of finding the effect', shareOf).default(0.8))
    .addOption(option('--alpha <level>', 'chance of a finding where there is no effect', shareOf).default(0.05))
    .addOption(option('--allocation <share>', 'share of the people who are in the arm', shareOf).default(0.5))
    .option('--json', 'print one JSON document')
    .action((question: { json?: boolean }) => {
      const planned = plan(question as never);
      if (planned === undefined) command.error(`error: what is to be planned? Give ${either}.`);
      else if (question.json) printJson(planned.json);
      else console.log(planned.lines.join('\n'));
    });
}

export function planCommand(): Command {
  const command = new Command('plan').description(
    'how many people or events a pilot needs, or what so many can find; and the evaluation plan: init, show, lock, check, amend',
  );
  for (const kind of kinds) command.addCommand(kindCommand(kind));
  for (const below of planFileCommands()) command.addCommand(below);
  return command;
}
