import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'engine',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['../../tooling/property-seed.mjs'],
    globalSetup: ['test/postgres-server.ts'],
    // A database has to start.
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});
