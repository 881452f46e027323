// `pnpm demo`: installs, builds, and serves the dashboard with its in-browser demo.
import { run, runAll } from './run.mjs';

await runAll([
  ['pnpm', 'install', '--frozen-lockfile'],
  ['turbo', 'run', 'build', '--filter=@polku/dashboard...'],
]);
console.log('\nThe demo runs in your browser, with a Postgres of its own: open the address below. Stop with Ctrl+C.\n');
process.exit(await run('pnpm', ['--filter', '@polku/dashboard', 'run', 'preview']));
