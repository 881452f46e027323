import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderSource, validatePackage } from '@polku/engine/node';
import { describe, expect, test } from 'vitest';
import { exampleFiles, readSource } from '../src/examples/example.ts';
import { examples } from '../src/examples/index.ts';
import { waitingList } from '../src/examples/waiting-list.ts';
import { dayNumber } from '../src/package/day.ts';
import { pori } from '../src/scenario/pori.ts';
import { generatedFiles } from './generated-files.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

const packages = [...examples.map((example) => [example.name, exampleFiles(example)] as const), [pori.name, generatedFiles(pori)] as const];

test('every folder of examples is made by the code', () => {
  expect(readdirSync(folderOf('')).toSorted()).toEqual(packages.map(([name]) => name).toSorted());
});

describe.each(packages)('%s', (name, files) => {
  test('stands on disk as the code makes it', () => {
    expect(readdirSync(folderOf(name)).toSorted()).toEqual(Object.keys(files).toSorted());
    for (const [file, text] of Object.entries(files)) {
      expect(readFileSync(`${folderOf(name)}/${file}`, 'utf8') === text, `${name}/${file} differs: run \`polku-seed examples\``).toBe(true);
    }
  });

  test('is a data package without problems', async () => {
    const report = await validatePackage(folderSource(folderOf(name)), { today: '2024-06-30' });
    expect(report.problems).toEqual([]);
  });

  test('says where it comes from and under which licence', () => {
    const descriptor = JSON.parse(files['datapackage.json']!) as { licenses: { name: string }[]; sources: unknown[] };
    expect(files['LICENCE.md']).toContain(descriptor.licenses[0]!.name);
    expect(descriptor.sources.length).toBeGreaterThan(0);
  });
});

test('every wait of the waiting list is as long as in the source, zeros among them', () => {
  const { episodes } = waitingList.tables();
  const waits = episodes!.map(({ referred_on, observed_until }) => dayNumber(observed_until) - dayNumber(referred_on));
  expect(waits).toEqual(readSource<'time'>('transplant_wait.csv').map(({ time }) => Number(time)));
  expect(waits.filter((days) => days === 0)).toHaveLength(4);
});
