import { defineProject } from 'vitest/config';
import { patience } from '../../tooling/test-settings.mjs';

export default defineProject({ test: { ...patience, name: 'faults', include: ['test/**/*.test.ts'] } });
