import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'charts', setupFiles: ['../../tooling/property-seed.mjs'], include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
});
