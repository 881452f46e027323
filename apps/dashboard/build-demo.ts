/**
 * Makes what the in-browser demo starts from, out of the example packages: a dump of a Postgres that holds them all, and
 * for each pilot the answer that the page shows until that Postgres is up; and the plans that were locked.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { currentVersion, parseLockedPlan, type LockedPlan } from '@polku/domain/evaluation';
import { createCaller, dumpPglite, importPackage, migrate, onOwnMachine, openPglite } from '@polku/engine';
import { dayInFinland, folderSource } from '@polku/engine/node';

/** A folder of data packages: the project's examples, or another one that is given. */
const examples = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../../examples'));
const output = resolve(import.meta.dirname, '../../public/demo');

/** What a package says of itself in its `datapackage.json`. */
interface Descriptor {
  readonly name: string;
  readonly title?: string;
  readonly sources?: readonly { readonly title: string }[];
}

const write = (file: string, content: string | Uint8Array) => writeFileSync(join(output, file), content);

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const database = await openPglite();
await migrate(database);
const lockedPlans: Record<string, LockedPlan> = {};
const caller = createCaller({ ...onOwnMachine, database, policy: 'steering', lockedPlans });

const origins: Record<string, { kind: 'synthetic' | 'public'; source: string }> = {};
const known = new Set<string>();
for (const folder of readdirSync(examples).sort()) {
  const path = join(examples, folder);
  const { name, title, sources } = JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8')) as Descriptor;
  const report = await importPackage(database, folderSource(path), {
    today: dayInFinland(new Date()),
    datasetId: name,
    title: title ?? name,
  });
  if (report.problemCount > 0) throw new Error(`examples/${folder} is not a clean data package: polku validate examples/${folder}`);
  const lockedFile = join(path, 'locked-plan.json');
  if (existsSync(lockedFile)) {
    const { content } = parseLockedPlan(JSON.parse(readFileSync(lockedFile, 'utf8')), 'locked-plan.json');
    if (content === null) throw new Error(`examples/${folder}/locked-plan.json is not a locked plan: polku plan check`);
    lockedPlans[currentVersion(content).plan.pilot] = content;
  }
  for (const { id } of await caller.pilots()) {
    if (known.has(id)) continue;
    known.add(id);
    origins[id] = {
      // A cohort whose truth is written beside it was made up.
      kind: existsSync(join(path, 'truth.json')) ? 'synthetic' : 'public',
      source: sources?.map((source) => source.title).join('; ') ?? title ?? name,
    };
  }
}

const pilots = await caller.pilots();
write('locked-plans.json', JSON.stringify(lockedPlans));
write('pilots.json', JSON.stringify({ pilots, origins }));
for (const { id } of pilots) write(`${encodeURIComponent(id)}.json`, JSON.stringify(await caller.evaluation({ pilot: id })));
write('polku.tar.gz', new Uint8Array(await (await dumpPglite(database)).arrayBuffer()));
await database.close();

/** What the reader's own data are loaded into. */
copyFileSync(new URL('empty-database.tar.gz', import.meta.resolve('@polku/engine')), join(output, 'empty-database.tar.gz'));
