import { defineConfig } from 'vitest/config';
import { findChromium } from './tooling/chromium.mjs';
import { LongestFirst } from './tooling/test-order.mjs';

const chromium = findChromium();
if (chromium) process.env['CHROMIUM_PATH'] = chromium;
else if (process.env['POLKU_BROWSER_TESTS'] === 'required')
  throw new Error('Browser tests are required here, and no Chromium was found. Set CHROMIUM_PATH.');
else
  process.stderr.write(
    '\n!!! Browser tests are LEFT OUT: no Chromium was found. Set CHROMIUM_PATH, or install chromium, to run them. !!!\n\n',
  );

// Node tests of every room, and the stories in a browser where there is one.
export default defineConfig({
  test: {
    // All processors, where the default leaves one idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      'packages/*/vitest.config.ts',
      'apps/*/vitest.config.ts',
      'bench/vitest.config.ts',
      'tooling/vitest.config.ts',
      ...(chromium ? ['packages/*/vitest.browser.config.ts'] : []),
    ],
  },
});
