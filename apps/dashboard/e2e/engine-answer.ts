import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Evaluation, LockedPlan } from '@polku/domain/evaluation';
import { createCaller, importPackage, onOwnMachine } from '@polku/engine';
import { dayInFinland, folderSource, openEmbedded } from '@polku/engine/node';

/** The plan that the package was locked by, where one lies beside it. */
function lockedPlansIn(path: string, pilot: string): Readonly<Record<string, LockedPlan>> {
  const file = `${path}locked-plan.json`;
  return existsSync(file) ? { [pilot]: JSON.parse(readFileSync(file, 'utf8')) as LockedPlan } : {};
}

async function evaluate(folder: string): Promise<Evaluation> {
  const path = fileURLToPath(new URL(`../../../examples/${folder}/`, import.meta.url));
  const { name } = JSON.parse(readFileSync(`${path}datapackage.json`, 'utf8')) as { name: string };
  const database = await openEmbedded();
  try {
    await importPackage(database, folderSource(path), { today: dayInFinland(new Date()), datasetId: name, title: name });
    const [pilot] = await createCaller({ ...onOwnMachine, database, policy: 'steering' }).pilots();
    if (!pilot) throw new Error(`examples/${folder} has no pilot`);
    const caller = createCaller({ ...onOwnMachine, database, policy: 'steering', lockedPlans: lockedPlansIn(path, pilot.id) });
    return await caller.evaluation({ pilot: pilot.id });
  } finally {
    await database.close();
  }
}

const evaluated = new Map<string, Promise<Evaluation>>();

/** What the engine answers in Node on an example package, for a steering group: what the browser must show as well. */
export function evaluateExample(folder: string): Promise<Evaluation> {
  const known = evaluated.get(folder);
  if (known) return known;
  const answer = evaluate(folder);
  evaluated.set(folder, answer);
  return answer;
}
