import { defineProject } from 'vitest/config';
import { patience } from './patience.mjs';

export default defineProject({ test: { ...patience, name: 'tooling', include: ['**/*.test.mjs'] } });
