import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('runs in Node by itself: what it ships imports nothing of the other packages', () => {
  const script = `
    import { durationTableOf, kaplanMeier } from ${JSON.stringify(fileURLToPath(new URL('../dist/index.js', import.meta.url)))};
    console.log(kaplanMeier(durationTableOf({ time: [1, 2], status: [1, 0] })).survival[0]);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe('0.5');
});
