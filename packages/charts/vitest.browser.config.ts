import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { join } from 'node:path';
import { defineProject } from 'vitest/config';
import { browserPatience, patience } from '../../tooling/test-settings.mjs';
import { launchOptions } from '../../tooling/chromium.mjs';

/** Every story, rendered in every language in Chromium and read by axe; its play function asserts the rest. */
export default defineProject({
  plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook'), disableAddonDocs: true })],
  test: {
    ...patience,
    name: 'charts-browser',
    browser: {
      ...browserPatience,
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
