import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'stats', setupFiles: ['../../tooling/property-seed.mjs'], include: ['src/**/*.test.ts', 'test/*.test.ts'] },
});
