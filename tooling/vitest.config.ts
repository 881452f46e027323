import { defineProject } from 'vitest/config';
import { patience } from './test-settings.mjs';

export default defineProject({ test: { ...patience, name: 'tooling', include: ['**/*.test.mjs'] } });
