import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'domain',
    setupFiles: ['../../tooling/property-seed.mjs'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/browser/**'],
  },
});
