import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['../../packages/engine/test/postgres-server.ts'],
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});
