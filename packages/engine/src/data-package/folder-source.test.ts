import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examplePackage, exampleToday } from './examples/example-package.ts';
import { folderSource } from './folder-source.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'polku-package-'));
  folder = join(root, 'package');
  await mkdir(folder);
  for (const [name, content] of Object.entries(examplePackage())) await writeFile(join(folder, name), content);
});
afterEach(() => rm(root, { recursive: true }));

const validate = () => validatePackage(folderSource(folder), { today: exampleToday });

test('a folder is read as the same files in memory are', async () => {
  expect(await validate()).toEqual(await validatePackage(memorySource(examplePackage()), { today: exampleToday }));
});

test.each([
  ['out of the folder', '../outside.csv'],
  ['to a file beside it', 'scores.csv'],
  ['to nowhere', 'nowhere.csv'],
])('a link %s is refused', async (_, target) => {
  await writeFile(join(root, 'outside.csv'), 'episode_id,event,occurred_on,detail\ne1,first_contact,2023-01-12,\n');
  await rm(join(folder, 'events.csv'));
  await symlink(target, join(folder, 'events.csv'));
  const { problems } = await validate();
  expect(problems).toMatchObject([{ file: 'events.csv', row: null, rule: 'file_outside_package' }]);
});

test('a file of a folder inside the package is read where datapackage.json says so', async () => {
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'events.csv'), 'episode_id,event,occurred_on\ne1,first_contact,2023-01-12\n');
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ resources: [{ name: 'events', path: 'data/events.csv' }] }));
  const { problems, rows } = await validate();
  expect(problems).toEqual([]);
  expect(rows['data/events.csv']).toBe(1);
});

test('a folder that is not there cannot be validated', async () => {
  await expect(validatePackage(folderSource(join(root, 'missing')), { today: exampleToday })).rejects.toThrow(/ENOENT/);
});
