import { PolkuError } from '@polku/domain';
import {
  amendPlan,
  checkPlan,
  choicesOf,
  currentVersion,
  lockPlan,
  planHash,
  plannedMetrics,
  PlanRefused,
  type EvaluationPlan,
  type LockedPlan,
  type PlanOfRows,
} from '@polku/domain/evaluation';
import { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { isoDate } from './dates.ts';
import { printJson } from './output.ts';
import { planInitCommand } from './plan-init.ts';

interface SourceOptions {
  readonly pilot?: string;
  readonly json?: boolean;
}

const source = 'folder of a data package (its plan.csv and arms.csv), or a file with a plan';

/** What only reading files needs is loaded when a command runs. */
const files = () => import('../plan-files.ts');
const tellingRefusals = async (json: boolean | undefined, run: () => Promise<void>): Promise<void> =>
  (await import('./refusals.ts')).tellingRefusals(json, run);

const planOf = (read: LockedPlan | PlanOfRows): EvaluationPlan => ('versions' in read ? currentVersion(read).plan : read.plan);
const written = (locked: LockedPlan): string => `${JSON.stringify(locked, null, 2)}\n`;
const today = async (): Promise<string> => (await import('@polku/engine/node')).dayInFinland(new Date());

/** A plan as people read it. */
function linesOf(plan: EvaluationPlan): readonly string[] {
  return [
    `Pilot: ${plan.pilot}`,
    ...plannedMetrics(plan).map(({ priority, metric, direction, margin, horizonDays, adjustment, ...later }) =>
      [
        `${priority}: ${metric}`,
        direction,
        margin === null ? null : `margin ${margin}`,
        horizonDays === null ? null : `${horizonDays} days`,
        adjustment.length === 0 ? null : `adjusted for ${adjustment.join(', ')}`,
        later.claim,
        later.startupDays && `start-up of ${later.startupDays} days left out`,
        later.looksOn && `looks on ${later.looksOn.join(', ')}`,
        later.decideOn && `decides on ${later.decideOn}`,
        later.negativeControl && 'the pilot cannot move it',
      ]
        .filter((part) => typeof part === 'string')
        .join(' · '),
    ),
    ...plan.arms.map(({ arm, role, team, from, to }) => `Arm ${arm} (${role}): ${team}, ${from ?? 'from the start'} – ${to ?? 'open'}`),
    `Windows: ${plan.windowsDays.join(', ')} days. Cut-off: ${plan.cutOffOn ?? 'the last day observed'}.`,
    `Looks: ${plan.looks.join(', ')}. Alpha ${plan.alpha}, ${plan.spending}.`,
  ];
}

const namesADay = ({ primary: { decideOn, looksOn = [] }, cutOffOn }: EvaluationPlan): boolean =>
  decideOn !== undefined || looksOn.length > 0 || cutOffOn !== null;

function tellLocked(locked: LockedPlan, json: boolean | undefined): void {
  if (json) return printJson(locked);
  for (const { since, hash, reason } of locked.versions)
    console.log(`${since} ${hash}${reason === null ? ' locked' : ` amended: ${reason}`}`);
}

function showCommand(): Command {
  return new Command('show')
    .description('show the evaluation plan that rows or a file hold, with its hash, the day of locking and its amendments')
    .argument('<source>', `${source}, locked or not`)
    .option('--pilot <id>', 'the pilot, where plan.csv tells of several')
    .option('--json', 'print one JSON document')
    .action((path: string, { pilot, json }: SourceOptions) =>
      tellingRefusals(json, async () => {
        const { readPlanSource, sha256 } = await files();
        const read = await readPlanSource(path, pilot);
        const plan = planOf(read);
        const isLocked = 'versions' in read;
        const lockedOn = isLocked ? currentVersion(read).since : read.lockedOn;
        const hash = planHash(plan, sha256);
        if (json) return printJson({ plan, hash, lockedOn, ...(isLocked && { versions: read.versions }) });
        console.log([...linesOf(plan), lockedOn === null ? 'Not locked.' : `Locked on ${lockedOn}.`, `Hash: ${hash}`].join('\n'));
        if (isLocked) tellLocked(read, false);
      }),
    );
}

function lockCommand(): Command {
  return new Command('lock')
    .description('fix the evaluation plan by its hash, before results are looked at; a plan is locked once')
    .argument('<source>', source)
    .option('--pilot <id>', 'the pilot, where plan.csv tells of several')
    .option('--on <date>', 'the day of locking (default: locked_on of plan.csv, or else today)', isoDate)
    .option('--out <file>', 'write the locked plan to a new file (default: print it)')
    .option('--json', 'print the locked plan as one JSON document')
    .action((path: string, { pilot, json, on, out }: SourceOptions & { on?: string; out?: string }) =>
      tellingRefusals(json, async () => {
        const { readPlanSource, sha256 } = await files();
        const read = await readPlanSource(path, pilot);
        const lockedOn = on ?? ('versions' in read ? null : read.lockedOn) ?? (await today());
        const locked = lockPlan('versions' in read ? read : read.plan, lockedOn, sha256);
        if (out !== undefined)
          await writeFile(out, written(locked), { flag: 'wx' }).catch(() => {
            throw new PolkuError(
              'plan_refused',
              'The file for the locked plan exists already, or cannot be written: a locked plan is not written over, it is amended (polku plan amend).',
            );
          });
        tellLocked(locked, json ?? out === undefined);
        if (!namesADay(currentVersion(locked).plan))
          console.error('The plan names no decide_on and no looks: by it nothing is ever more than a hint (polku plan amend adds them).');
      }),
    );
}

function checkCommand(): Command {
  return new Command('check')
    .description('tell whether the plan is still the one that was locked, and every field that differs (exit 1)')
    .argument('<locked>', 'file of the locked plan')
    .argument('<source>', source)
    .option('--pilot <id>', 'the pilot (default: the one of the locked plan)')
    .option('--json', 'print one JSON document')
    .action((path: string, now: string, { pilot, json }: SourceOptions) =>
      tellingRefusals(json, async () => {
        const { readLockedPlan, readPlanSource, sha256 } = await files();
        const locked = await readLockedPlan(path);
        const { plan, hash, since } = currentVersion(locked);
        const problems = checkPlan(locked, planOf(await readPlanSource(now, pilot ?? plan.pilot, choicesOf(plan))), sha256);
        if (problems.length > 0) throw new PlanRefused(problems);
        if (json) printJson({ problems, problemCount: 0, hash, lockedOn: since });
        else console.log(`The plan is the one in force since ${since}: ${hash}`);
      }),
    );
}

function amendCommand(): Command {
  return new Command('amend')
    .description('add a version to a locked plan, with its reason; earlier versions stay in the file')
    .argument('<locked>', 'file of the locked plan; it is written anew')
    .argument('<source>', `${source}, as amended`)
    .requiredOption('--reason <text>', 'why, and what was known of the results by then')
    .option('--on <date>', 'the day of the amendment (default: today)', isoDate)
    .option('--pilot <id>', 'the pilot (default: the one of the locked plan)')
    .option('--json', 'print the locked plan as one JSON document')
    .action((path: string, now: string, { pilot, json, reason, on }: SourceOptions & { reason: string; on?: string }) =>
      tellingRefusals(json, async () => {
        const { readLockedPlan, readPlanSource, sha256 } = await files();
        const locked = await readLockedPlan(path);
        const { plan } = currentVersion(locked);
        const changed = planOf(await readPlanSource(now, pilot ?? plan.pilot, choicesOf(plan)));
        const amended = amendPlan(locked, changed, { amendedOn: on ?? (await today()), reason }, sha256);
        await writeFile(path, written(amended)).catch(() => {
          throw new PolkuError('unreadable_file', 'The file of the locked plan cannot be written: the amendment was not recorded.');
        });
        tellLocked(amended, json);
      }),
    );
}

/** The evaluation plan of a pilot: what will be looked at, decided before looking. */
export const planFileCommands = (): readonly Command[] => [planInitCommand(), showCommand(), lockCommand(), checkCommand(), amendCommand()];
