import { defineProject } from 'vitest/config';
import { sharing } from '../../tooling/test-settings.mjs';

export default defineProject({
  test: {
    ...sharing,
    name: 'dashboard',
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
  },
});
