import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'handbook', include: ['src/**/*.test.ts'] } });
