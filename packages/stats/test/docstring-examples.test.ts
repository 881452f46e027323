import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as stats from '../src/index.ts';

const source = new URL('../src/', import.meta.url);
const sourceFiles = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

it('every function that the package exports has an example, which the tests of the tooling run', () => {
  // What estimates are made of, tested against R's tables: tails and quantiles, and the classes of errors.
  const distributions = /^foundations\/(beta|chi-square|confidence|fisher-f|normal|normal-quantile|student-t)\.ts$/;
  const without = sourceFiles
    .filter((file) => !distributions.test(file))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, source), 'utf8');
      return [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?export function (\w+)/g)]
        .filter(([, docstring, name]) => (name ?? '') in stats && !docstring?.includes('```ts'))
        .map(([, , name]) => `${file}: ${name}`);
    });
  expect(without).toEqual([]);
});
