import { defineProject } from 'vitest/config';
import { sharing } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: {
    ...sharing,
    name: 'api',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['../../packages/engine/test/postgres-server.ts'],
  },
});
