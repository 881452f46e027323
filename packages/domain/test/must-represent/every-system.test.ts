import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { systemIds } from '../../src/reference.ts';

const folder = new URL('./', import.meta.url);
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

test.each(systemIds)('what %s must represent has a test that says it', (id) => {
  expect(tests).toMatch(new RegExp(`['\`]${id}: `));
});
