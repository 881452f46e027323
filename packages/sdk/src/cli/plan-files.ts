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
import { withExamples } from './examples.ts';
import { print, withFormat, type FormatOptions, type Printout } from './printing/format.ts';

interface SourceOptions extends FormatOptions {
  readonly pilot?: string;
}

const source = 'folder of a data package (its plan.csv and arms.csv), or a file with a plan, - for standard input';

/** What only reading files needs is loaded when a command runs. */
const files = () => import('../plan-files.ts');
const tellingRefusals = async (options: FormatOptions, run: () => Promise<void>): Promise<void> =>
  (await import('./refusals.ts')).tellingRefusals(options, run);

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

/** The versions of a locked plan, in each form. */
export const lockedPrintout = (locked: LockedPlan): Printout => ({
  json: () => locked,
  text: () => versionLines(locked).join('\n'),
  tables: () => [{ columns: versionColumns, rows: locked.versions.map(({ since, hash, reason }) => [since, hash, reason]) }],
  csv: () => ({ columns: versionColumns, rows: locked.versions.map(({ since, hash, reason }) => ({ since, hash, reason })) }),
});

const versionColumns = ['since', 'hash', 'reason'];
const versionLines = ({ versions }: LockedPlan): readonly string[] =>
  versions.map(({ since, hash, reason }) => `${since} ${hash}${reason === null ? ' locked' : ` amended: ${reason}`}`);

const metricColumns = ['priority', 'metric', 'direction', 'margin', 'horizonDays', 'claim', 'decideOn'] as const;

export function showCommand(): Command {
  const command = new Command('show')
    .argument('<source>', `${source}, locked or not`)
    .option('--pilot <id>', 'the pilot, where plan.csv tells of several')
    .action((path: string, { pilot, ...options }: SourceOptions) =>
      tellingRefusals(options, async () => {
        const { readPlanSource, sha256 } = await files();
        const read = await readPlanSource(path, pilot);
        const plan = planOf(read);
        const isLocked = 'versions' in read;
        const lockedOn = isLocked ? currentVersion(read).since : read.lockedOn;
        const hash = planHash(plan, sha256);
        const metrics = plannedMetrics(plan);
        await print(options, {
          json: () => ({ plan, hash, lockedOn, ...(isLocked && { versions: read.versions }) }),
          text: () =>
            [
              ...linesOf(plan),
              lockedOn === null ? 'Not locked.' : `Locked on ${lockedOn}.`,
              `Hash: ${hash}`,
              ...(isLocked ? versionLines(read) : []),
            ].join('\n'),
          tables: () => [
            {
              title: plan.pilot,
              told: [hash],
              columns: metricColumns,
              rows: metrics.map((each) => metricColumns.map((name) => each[name])),
            },
          ],
          csv: () => ({
            columns: metricColumns,
            rows: metrics.map((each) => Object.fromEntries(metricColumns.map((name) => [name, each[name]]))),
          }),
        });
      }),
    );
  return withExamples(withFormat(command), {
    line: 'polku plan show examples/pori/locked-plan.json',
    does: 'what was planned, with its hash and the day of locking',
  });
}

export function lockCommand(): Command {
  const command = new Command('lock')
    .argument('<source>', source)
    .option('--pilot <id>', 'the pilot, where plan.csv tells of several')
    .option('--on <date>', 'the day of locking (default: locked_on of plan.csv, or else today)', isoDate)
    .option('--out <file>', 'write the locked plan to a new file (default: print it)')
    .action((path: string, { pilot, on, out, ...options }: SourceOptions & { on?: string; out?: string }) =>
      tellingRefusals(options, async () => {
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
        // Without a file the plan itself is what is printed, for a file to take.
        const printout = lockedPrintout(locked);
        await print(options, out === undefined ? { ...printout, text: () => written(locked).trimEnd() } : printout);
        if (!namesADay(currentVersion(locked).plan))
          console.error('The plan names no decide_on and no looks: by it nothing is ever more than a hint (polku plan amend adds them).');
      }),
    );
  return withExamples(withFormat(command), {
    line: 'polku plan lock examples/waiting-list --on 1999-01-01 --out locked.json',
    does: 'the plan of a package, fixed from that day',
  });
}

export function checkCommand(): Command {
  const command = new Command('check')
    .argument('<locked>', 'file of the locked plan')
    .argument('<source>', source)
    .option('--pilot <id>', 'the pilot (default: the one of the locked plan)')
    .action((path: string, now: string, { pilot, ...options }: SourceOptions) =>
      tellingRefusals(options, async () => {
        const { readLockedPlan, readPlanSource, sha256 } = await files();
        const locked = await readLockedPlan(path);
        const { plan, hash, since } = currentVersion(locked);
        const problems = checkPlan(locked, planOf(await readPlanSource(now, pilot ?? plan.pilot, choicesOf(plan))), sha256);
        if (problems.length > 0) throw new PlanRefused(problems);
        await print(options, {
          json: () => ({ problems, problemCount: 0, hash, lockedOn: since }),
          text: () => `The plan is the one in force since ${since}: ${hash}`,
          tables: () => [{ columns: ['since', 'hash'], rows: [[since, hash]] }],
          csv: () => ({ columns: ['since', 'hash'], rows: [{ since, hash }] }),
        });
      }),
    );
  return withExamples(withFormat(command), {
    line: 'polku plan check locked.json examples/waiting-list',
    does: 'that the rows still say what was locked',
  });
}

export function amendCommand(): Command {
  const command = new Command('amend')
    .argument('<locked>', 'file of the locked plan; it is written anew')
    .argument('<source>', `${source}, as amended`)
    .requiredOption('--reason <text>', 'why, and what was known of the results by then')
    .option('--on <date>', 'the day of the amendment (default: today)', isoDate)
    .option('--pilot <id>', 'the pilot (default: the one of the locked plan)')
    .action((path: string, now: string, { pilot, reason, on, ...options }: SourceOptions & { reason: string; on?: string }) =>
      tellingRefusals(options, async () => {
        const { readLockedPlan, readPlanSource, sha256 } = await files();
        const locked = await readLockedPlan(path);
        const { plan } = currentVersion(locked);
        const changed = planOf(await readPlanSource(now, pilot ?? plan.pilot, choicesOf(plan)));
        const amended = amendPlan(locked, changed, { amendedOn: on ?? (await today()), reason }, sha256);
        await writeFile(path, written(amended)).catch(() => {
          throw new PolkuError('unreadable_file', 'The file of the locked plan cannot be written: the amendment was not recorded.');
        });
        await print(options, lockedPrintout(amended));
      }),
    );
  return withExamples(withFormat(command), {
    line: 'polku plan amend locked.json amended.json --reason "the horizon was a mistake; no results were seen" --on 1999-02-01',
    does: 'a second version, with its reason',
  });
}
