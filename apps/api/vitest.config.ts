import { defineProject } from 'vitest/config';
import { patience } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: {
    ...patience,
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['../../packages/engine/test/postgres-server.ts'],
  },
});
