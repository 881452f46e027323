import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'dashboard',
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    hookTimeout: 120_000,
    testTimeout: 120_000,
  },
});
