// `pnpm handbook`: installs, builds, and serves the handbook.
import { run, runAll } from './run.mjs';

await runAll([
  ['pnpm', 'install', '--frozen-lockfile'],
  ['turbo', 'run', 'build', '--filter=@polku/handbook...'],
]);
console.log('\nOpen the address below. Stop with Ctrl+C.\n');
process.exit(await run('pnpm', ['--filter', '@polku/handbook', 'run', 'preview']));
