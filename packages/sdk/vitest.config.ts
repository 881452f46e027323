import { defineProject } from 'vitest/config';
import { sharing } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: {
    ...sharing,
    name: 'sdk',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'attack/**/*.test.ts'],
    globalSetup: ['../engine/test/postgres-server.ts'],
  },
});
