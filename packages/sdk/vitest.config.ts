import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'sdk',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['../engine/test/postgres-server.ts'],
    // Each test starts the built command, and with it a database.
    testTimeout: 60_000,
  },
});
