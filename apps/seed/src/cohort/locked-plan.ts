import { createHash } from 'node:crypto';
import { resources, type ResourceRow } from '@polku/domain/data-package';
import { lockPlan, planFromRows } from '@polku/domain/evaluation';
import type { NewRow, Tables } from '../package/table.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A row with every column of its file: those that it leaves out are empty. */
const filled = <Name extends 'plan' | 'arms' | 'pilots'>(name: Name, row: NewRow<Name>): ResourceRow<Name> =>
  Object.fromEntries(
    Object.keys(resources[name].columns).map((column) => [column, (row as Readonly<Record<string, unknown>>)[column] ?? null]),
  ) as unknown as ResourceRow<Name>;

export const lockedPlanName = 'locked-plan.json';

/** The plan of the first pilot as it was locked before the pilot began: with it the plan's measures may decide. */
export function lockedPlanFile({ plan = [], arms = [], pilots = [] }: Tables): string {
  const [{ pilot_id: pilot }] = pilots as readonly [NewRow<'pilots'>];
  const { content, problems } = planFromRows(pilot, {
    plan: plan.map((row) => filled('plan', row)),
    arms: arms.map((row) => filled('arms', row)),
    pilots: pilots.map((row) => filled('pilots', row)),
  });
  if (content === null || content.lockedOn === null) throw new Error(`the plan of the scenario is not sound: ${JSON.stringify(problems)}`);
  return `${JSON.stringify(lockPlan(content.plan, content.lockedOn, sha256), null, 2)}\n`;
}
