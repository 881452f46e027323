import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../run.mjs';
import { exampleModule, exportsOf } from './example-module.mjs';
import { expectClaimed } from './expect-claimed.mjs';
import { examplesOf } from './find-examples.mjs';

/*
 * Every example in a docstring of the packages is what a reader may paste: it has the types that it needs, it runs, and it
 * gives what it says. Each becomes a module in `docstring-examples` of its package, so that a finding names it.
 */
const folderOf = (name) => join(root, 'packages', name, 'docstring-examples');
const packages = readdirSync(join(root, 'packages'));
const examples = packages.flatMap((name) =>
  examplesOf(join(root, 'packages', name)).map((example) => {
    const { file, line } = example;

    const module = `${file.replace(/\.tsx?$/, '').replaceAll('/', '--')}--${line}.tsx`;
    return { ...example, name, path: join(folderOf(name), module) };
  }),
);

const clear = () => packages.forEach((name) => rmSync(folderOf(name), { recursive: true, force: true }));

beforeAll(() => {
  clear();
  for (const name of packages) {
    mkdirSync(folderOf(name));
    const declared = exportsOf(join(root, 'packages', name));
    for (const example of examples.filter((each) => each.name === name)) writeFileSync(example.path, exampleModule(example, declared));
  }
});
afterAll(clear);

describe('every example in a docstring', () => {
  it('has the types that it needs', () => {
    const { stdout } = spawnSync('tsc', ['-p', join(import.meta.dirname, 'tsconfig.json')], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  it.each(examples.map((example) => [`${example.name}/${example.file}:${example.line}`, example.path]))('%s', async (_, path) => {
    const { default: run } = await import(path);
    const claims = await run();
    expect(claims.length).toBeGreaterThan(0);
    for (const [actual, claimed] of claims) expectClaimed(actual, claimed);
  });
});
