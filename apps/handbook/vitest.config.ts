import { defineProject } from 'vitest/config';
import { sharing } from '../../tooling/test-settings.mjs';

export default defineProject({ test: { ...sharing, name: 'handbook', include: ['src/**/*.test.ts'] } });
