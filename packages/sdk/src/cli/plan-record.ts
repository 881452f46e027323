import { choicesOf, currentVersion, type LockedPlan } from '@polku/domain/evaluation';
import { Command } from 'commander';
import { withExamples } from './examples.ts';
import { lockedPrintout } from './plan-files.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';
import { databaseOption } from './shared-options.ts';

interface RecordOptions extends FormatOptions {
  readonly database: string;
  readonly organisation?: string;
}

export function recordCommand(): Command {
  const command = new Command('record')
    .argument('<locked>', 'file of the locked plan, as polku plan lock and amend write it')
    .addOption(databaseOption())
    .option('--organisation <id>', 'the organisation that runs the pilot, where several have one of that id')
    .action(async (path: string, { database, organisation, ...options }: RecordOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals(options, async () => {
        const [{ onServer }, { readLockedPlan }] = await Promise.all([import('../on-server.ts'), import('../plan-files.ts')]);
        const { plan, hash, reason } = currentVersion(await readLockedPlan(path));
        const pilot = { pilot: plan.pilot, organisation };
        const asked = { ...pilot, choices: choicesOf(plan), hash };
        const recorded = await onServer(database, async ({ caller }): Promise<LockedPlan> => {
          const held = await caller.plans.locked(pilot);
          if (held === null) return caller.plans.lock(asked);
          if (currentVersion(held).hash === hash) return held;
          return caller.plans.amend({ ...asked, reason: reason ?? '' });
        });
        await print(options, lockedPrintout(recorded));
      });
    });
  return withExamples(withFormat(command), {
    line: 'polku plan record locked.json --database "$DATABASE_URL"',
    does: 'locks the plan on a server, with the day of the server; an amended one is added with its reason',
  });
}
