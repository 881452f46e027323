import { defineProject } from 'vitest/config';
import { patience } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: {
    ...patience,
    name: 'engine',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['../../tooling/property-seed.mjs'],
    globalSetup: ['test/postgres-server.ts'],
  },
});
