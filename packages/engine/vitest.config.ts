import { defineProject } from 'vitest/config';
import { sharing } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: {
    ...sharing,
    name: 'engine',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['../../tooling/property-seed.mjs'],
    globalSetup: ['test/postgres-server.ts'],
  },
});
