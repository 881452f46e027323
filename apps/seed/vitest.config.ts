import { defineProject } from 'vitest/config';
import { sharing } from '../../tooling/test-settings.mjs';

export default defineProject({ test: { ...sharing, name: 'seed', include: ['src/**/*.test.ts', 'test/**/*.test.ts'] } });
