import { defineProject } from 'vitest/config';
import { patience } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: {
    ...patience,
    name: 'sdk',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['../engine/test/postgres-server.ts'],
  },
});
