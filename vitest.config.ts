import { defineConfig } from 'vitest/config';

// Node tests of every room. Browser tests (stories, the dashboard) are projects of their own beside these.
export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts', 'tooling/vitest.config.ts'],
  },
});
