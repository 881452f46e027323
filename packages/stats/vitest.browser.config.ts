import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { browserPatience, patience } from '../../tooling/test-settings.mjs';
import { launchOptions } from '../../tooling/chromium.mjs';

/** The package as a page and a worker load it. */
export default defineProject({
  test: {
    ...patience,
    name: 'stats-browser',
    include: ['test/browser/**/*.test.ts'],
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
