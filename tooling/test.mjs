// `pnpm test`: installs, checks, builds and runs everything. The last line counts the tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { run, runAll, runEach } from './run.mjs';

await runAll([['pnpm', 'install', '--frozen-lockfile']]);
await runAll([
  ['turbo', 'run', 'build', '--output-logs=errors-only'],
  ['oxfmt', '--check'],
  ['oxlint', '--deny-warnings'],
  ['node', 'tooling/check-rooms.mjs'],
  ['node', 'tooling/generate-indexes.mjs', '--check'],
]);
const chromium = findChromium();
const required = process.env.POLKU_BROWSER_TESTS === 'required';
if (!chromium && required) {
  console.error('No Chromium was found, and browser tests are required here. Set CHROMIUM_PATH or install chromium.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'polku-test-'));
const report = join(folder, 'report.json');
// What only reads goes on beside the tests, which leave a processor waiting now and then.
const checks = runEach(
  [
    ['tsc', '-p', 'tsconfig.tests.json'],
    ['knip'],
    ['node', 'tooling/check-doors.mjs'],
    ['tsc', '-p', 'packages/charts/tsconfig.stories.json'],
    ['node', 'tooling/generate-migrations.mjs', '--check'],
    ['node', 'tooling/size-budgets.mjs'],
    ['node', 'tooling/supply-chain.mjs'],
  ],
  1,
);
const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  env: chromium ? { CHROMIUM_PATH: chromium } : {},
});
const checksCode = await checks;
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTotalTestSuites: suites,
  success,
} = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true });

if (!chromium) {
  console.log('\n!!! Browser tests were LEFT OUT: no Chromium was found. Set CHROMIUM_PATH, or install chromium, to run them. !!!');
}
if (checksCode !== 0) console.error('A check beside the tests failed: its words stand above.');
console.log(`\n${suites} suites\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(code === 0 && checksCode === 0 && success && passed > 0 ? 0 : 1);
