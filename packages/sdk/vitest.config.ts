import { defineProject } from 'vitest/config';

// Each test starts the built command, and with it a database.
export default defineProject({ test: { name: 'sdk', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 60_000 } });
