import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import * as domain from './whole-package.ts';

/** The examples in the docstrings of functions over cases, services and steering, run as they stand: `@example call // what it gives`. */

interface Example {
  readonly file: string;
  readonly call: string;
  readonly gives: string;
}

const folders = ['cases', 'services', 'steering'] as const;

function examplesIn(file: string, source: string): readonly Example[] {
  const docstrings = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return docstrings.flatMap((docstring) => {
    const text = docstring.replaceAll(/^ *\*\/?|^\/\*\*|\*\/$/gm, '').split('@example')[1];
    if (text === undefined) return [];
    const [call, ...gives] = text.split('//');
    return [{ file, call: call!.trim(), gives: gives.map((line) => line.trim()).join(' ') }];
  });
}

const examples = folders.flatMap((folder) => {
  const path = fileURLToPath(new URL(`../src/${folder}/`, import.meta.url));
  const files = readdirSync(path).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.flatMap((file) => examplesIn(`${folder}/${file}`, readFileSync(path + file, 'utf8')));
});

/** As a plain value, so that one made in another realm is compared by what it holds. */
const valueOf = (code: string): unknown => {
  const value: unknown = runInNewContext(`(${code})`, { ...domain });
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
};

it('there are examples to run', () => {
  expect(examples.length).toBeGreaterThanOrEqual(15);
});

it.each(examples)('$file: $call', ({ call, gives }) => {
  expect(valueOf(call)).toEqual(valueOf(gives));
});
