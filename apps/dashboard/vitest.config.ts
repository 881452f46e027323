import { defineProject } from 'vitest/config';
import { patience } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: {
    ...patience,
    name: 'dashboard',
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
  },
});
