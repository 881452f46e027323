import { nearestIds, PolkuError } from '@polku/domain';
import {
  parseLockedPlan,
  parsePlan,
  planFromRows,
  PlanRefused,
  type LockedPlan,
  type PlanChoices,
  type PlanOfRows,
  type PlanRows,
  type Sha256,
} from '@polku/domain/evaluation';
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { readRows } from './local.ts';
import { inputName, readInput } from './standard-input.ts';

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

async function readJson(path: string): Promise<unknown> {
  const text = await readInput(path).catch(() => {
    throw new PolkuError('unreadable_file', 'The file of the plan does not exist, or cannot be read.');
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new PolkuError('unreadable_file', 'The file of the plan is not JSON.');
  }
}

const isLocked = (json: unknown): boolean => typeof json === 'object' && json !== null && 'versions' in json;

function lockedOf(json: unknown, path: string): LockedPlan {
  const { content, problems } = parseLockedPlan(json, inputName(path));
  if (content === null) throw new PlanRefused(problems);
  return content;
}

/**
 * The locked plan in a file, as `polku plan lock` writes it.
 *
 * @throws PlanRefused where it is not one; PolkuError `unreadable_file`.
 */
export const readLockedPlan = async (path: string): Promise<LockedPlan> => lockedOf(await readJson(path), path);

/** The pilot asked for, or the only one that the rows of a plan tell of. */
function plannedPilot({ plan }: PlanRows, asked: string | undefined): string {
  const known = [...new Set(plan.map(({ pilot_id }) => pilot_id))];
  const [only] = known;
  if (only === undefined)
    throw new PolkuError(
      'unknown_pilot',
      'The package has no rows in plan.csv: there is no plan to read. `polku plan init` writes one to fill in.',
    );
  if (asked !== undefined && known.includes(asked)) return asked;
  if (asked === undefined && known.length === 1) return only;
  const named = asked === undefined ? `They are: ${known.join(', ')}` : `The nearest: ${nearestIds(asked, known).join(', ')}`;
  throw new PolkuError('unknown_pilot', `Name one of the pilots of the plan (--pilot). ${named}.`);
}

/**
 * A plan as it stands now: of the rows of a data package, of a file with a plan, or of a file with a locked one.
 *
 * @param choices what rows have no column for; a file says it itself.
 * @throws PlanRefused with every problem of the plan; InvalidPackage; PolkuError `unreadable_file`, `unknown_pilot`.
 */
export async function readPlanSource(path: string, pilot?: string, choices?: PlanChoices): Promise<LockedPlan | PlanOfRows> {
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (isFolder) {
    const rows = await readRows(path, ['plan', 'arms', 'pilots']);
    const { content, problems } = planFromRows(plannedPilot(rows, pilot), rows, choices);
    if (content === null) throw new PlanRefused(problems);
    return content;
  }
  const json = await readJson(path);
  if (isLocked(json)) return lockedOf(json, path);
  const { content, problems } = parsePlan(json, inputName(path));
  if (content === null) throw new PlanRefused(problems);
  return { plan: content, lockedOn: null };
}
