import { defineProject } from 'vitest/config';

export default defineProject({
  // A test that adds a thing runs compilers, each of which may wait for a core.
  test: { name: 'tooling', include: ['*.test.mjs'], hookTimeout: 120_000, testTimeout: 120_000 },
});
