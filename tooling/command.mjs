// `pnpm polku …` and the other commands of the README: each installs and builds what it needs where that is due, and runs. Standard
// output is the command's own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isPrepared, markPrepared } from './prepared.mjs';
import { root, run, runUnseen } from './run.mjs';

/** The room that a command needs, what its build leaves, and the script of it that runs where the built file is not the command. */
const commands = {
  polku: { room: '@polku/sdk', built: 'packages/sdk/dist/bin/polku.js' },
  'polku-seed': { room: '@polku/seed', built: 'apps/seed/dist/main.js' },
  api: { room: '@polku/api', built: 'apps/api/dist/main.js' },
  faults: { room: '@polku/faults', built: 'apps/faults/dist/main.js' },
  bench: { room: '@polku/bench', built: 'bench/dist/main.js', script: 'bench' },
  demo: { room: '@polku/dashboard', built: 'apps/dashboard/dist/site/index.html', script: 'preview' },
  handbook: { room: '@polku/handbook', built: 'apps/handbook/dist', script: 'preview' },
  storybook: { room: '@polku/charts', built: 'packages/charts/dist/index.js', script: 'storybook' },
};

/** Runs a step without a word; where it fails, all that it said is told, and the command cannot run. */
async function step(command, ...args) {
  const { code, said } = await runUnseen(command, args);
  if (code === 0) return;
  console.error(`${said}\n${command} ${args.join(' ')} failed.`);
  process.exit(2);
}

const [name, ...args] = process.argv.slice(2);
const { room, built, script } = commands[name];

if (!isPrepared(root, name, built)) {
  const since = new Date();
  console.error('Installing and building what has changed; on a fresh clone this takes a minute or two.');
  await step('pnpm', 'install', '--frozen-lockfile');
  await step('turbo', 'run', 'build', `--filter=${room}...`, '--output-logs=errors-only');
  markPrepared(root, name, since);
}

if (script === undefined) {
  process.argv.splice(1, process.argv.length, join(root, built), ...args);
  await import(pathToFileURL(join(root, built)).href);
} else {
  if (script !== 'bench') console.error('\nOpen the address below. Stop with Ctrl+C.\n');
  process.exitCode = await run('pnpm', ['--filter', room, 'run', script, ...args]);
}
