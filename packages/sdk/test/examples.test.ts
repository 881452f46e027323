import { createCaller, importPackage, migrate, onOwnMachine } from '@polku/engine';
import { folderSource, openPostgres, trailIn } from '@polku/engine/node';
import type { Command } from 'commander';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { examplesOf } from '../src/cli/examples.ts';
import { createProgram } from '../src/cli/program.ts';
import { newDatabase } from './new-database.ts';
import { polku } from './polku.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The commands that do something: those with none below them. */
const leaves = (command: Command): readonly Command[] => (command.commands.length === 0 ? [command] : command.commands.flatMap(leaves));
const commands = leaves(await createProgram());
const nameOf = (command: Command): string => (command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`);

/** The words of a line as a shell reads them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain)!.replace('$DATABASE_URL', databaseUrl).replace('$NEW_DATABASE_URL', newDatabaseUrl).replace('$RELEASE_ID', releaseId),
  );

/** A server that has loaded the package twice, and released its evaluation each time; somebody else has asked for a release to the public. */
let databaseUrl: string;
let releaseId: string;
async function startServer(): Promise<void> {
  databaseUrl = inject('postgresUrl');
  const source = fileURLToPath(new URL('examples/waiting-list', `file://${root}`));
  const database = openPostgres(databaseUrl);
  await migrate(database);
  const trail = trailIn(database);
  const caller = createCaller({ database, trail, policy: 'steering', caller: { ...onOwnMachine.caller, subject: 'somebody else' } });
  const question = { pilot: 'waiting_list', metrics: ['time_to_service'] };
  for (const title of ['Before', 'After']) {
    await importPackage(database, folderSource(source), { today: '2026-01-01', datasetId: 'waiting-list', title });
    await caller.evaluation({ ...question, asOf: title === 'Before' ? '1996-06-30' : undefined });
  }
  releaseId = (await caller.releases.request(question)).id.slice(0, 12);
  await database.close();
}

/** Where the examples run: a folder with what the project has, in which a command may write. */
let folder: string;
let newDatabaseUrl: string;
const before = process.cwd();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'polku-examples-'));
  for (const name of ['examples', 'packages']) symlinkSync(join(root, name), join(folder, name));
  process.chdir(folder);
  newDatabaseUrl = await newDatabase();
  const { stdout } = await polku('plan', 'show', 'examples/waiting-list', '--json');
  const { plan } = JSON.parse(stdout) as { plan: object };
  writeFileSync('evaluation.json', (await polku('evaluate', 'examples/waiting-list', '--json')).stdout);
  await startServer();
  writeFileSync('amended.json', JSON.stringify({ ...plan, cutOffOn: '1996-06-30' }));
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

describe('the help of a command', () => {
  it.each(commands.map((command) => [nameOf(command), command] as const))('%s shows examples', (name, command) => {
    const examples = examplesOf(command);
    expect(examples.length).toBeGreaterThan(0);
    for (const { line } of examples) expect(line.startsWith(`${name} `)).toBe(true);
  });

  it.each(commands.flatMap((command) => examplesOf(command).map(({ line }) => line)))('%s runs', async (line) => {
    const { status, stdout } = await polku(...wordsOf(line).slice(1));
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.any(String) });
  });
});
