import { defineProject } from 'vitest/config';
import { sharing } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: { ...sharing, name: 'stats', setupFiles: ['../../tooling/property-seed.mjs'], include: ['src/**/*.test.ts', 'test/*.test.ts'] },
});
