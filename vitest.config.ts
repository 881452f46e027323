import { defineConfig } from 'vitest/config';
import { findChromium } from './tooling/chromium.mjs';

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
    projects: [
      'packages/*/vitest.config.ts',
      'apps/*/vitest.config.ts',
      'bench/vitest.config.ts',
      'tooling/vitest.config.ts',
      ...(chromium ? ['packages/*/vitest.browser.config.ts'] : []),
    ],
  },
});
