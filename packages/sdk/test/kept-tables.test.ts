import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openLocal } from '../src/open-local.ts';
import { polku } from './polku.ts';

const example = fileURLToPath(new URL('../../../examples/waiting-list', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'polku-kept-'));
afterAll(() => rmSync(place, { recursive: true }));

let folder: string;
let number = 0;
beforeEach(() => {
  folder = join(place, `package-${(number += 1)}`);
  cpSync(example, folder, { recursive: true });
});

const ofKept = 'Made of kept tables';
const evaluated = (...more: string[]) =>
  polku('evaluate', folder, '--pilot', 'waiting_list', '--policy', 'none', '--metric', 'time_to_service', '--json', ...more);
const keptFiles = (): string[] => readdirSync(join(folder, '.polku')).map((name) => join(folder, '.polku', name));
/** Does to the answer and to its tables, which are kept side by side, what a test says. */
const toEach = (change: (file: string) => void) => () => keptFiles().forEach(change);

describe('evaluate --keep', () => {
  test('keeps what was counted where only its owner may read it, and the same bytes are told from that', async () => {
    const first = await evaluated('--keep');
    expect(first.stderr).toContain('protect it as the rows');
    expect([join(folder, '.polku'), ...keptFiles()].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600, 0o600]);
    const again = await evaluated();
    expect(again.stdout).toBe(first.stdout);
    expect(again.stderr).toContain(ofKept);
    // A file that is written anew with the same bytes is the same.
    utimesSync(join(folder, 'events.csv'), new Date(), new Date());
    expect((await evaluated()).stderr).toContain(ofKept);
    const anew = await evaluated('--no-keep');
    expect(anew).toEqual({ ...first, stderr: '' });
  });

  test('is not read as data, nor told of as a stray file', async () => {
    const before = await polku('validate', folder, '--json');
    await evaluated('--keep');
    expect(await polku('validate', folder, '--json')).toEqual(before);
  });

  test('another policy and another cut-off are counted anew; another metric is counted beside', async () => {
    await evaluated('--keep');
    const other = (...words: string[]) =>
      polku('evaluate', folder, '--pilot', 'waiting_list', '--metric', 'time_to_service', '--json', ...words);
    expect((await other('--policy', 'steering')).stderr).not.toContain(ofKept);
    expect((await other('--policy', 'none', '--as-of', '1999-12-31')).stderr).not.toContain(ofKept);
    const beside = await polku(
      'evaluate',
      folder,
      '--pilot',
      'waiting_list',
      '--policy',
      'none',
      '--metric',
      'withdrawn',
      '--json',
      '--keep',
    );
    expect(beside.stderr).not.toContain(ofKept);
    expect((await evaluated('--metric', 'withdrawn')).stderr).toContain(ofKept);
  });
});

describe('kept tables are passed over', () => {
  const changes: Readonly<Record<string, () => void>> = {
    'where a byte of a file changed': () => appendFileSync(join(folder, 'clients.csv'), '\n'),
    'where a file came to be there': () => writeFileSync(join(folder, 'notes.txt'), 'read me'),
    'where they are half-written': toEach((file) => truncateSync(file, statSync(file).size - 10)),
    'where a cell of theirs was changed': toEach((file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/1(?=[^1]*$)/, '2'))),
    'where another version wrote them': toEach((file) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"version":"[^"]*"/, '"version":"0.0.1"')),
    ),
    'where they are no such thing': toEach((file) => writeFileSync(file, 'something else')),
    'where others may read them': toEach((file) => chmodSync(file, 0o644)),
  };
  test.each(Object.keys(changes))('%s', async (name) => {
    const first = await evaluated('--keep');
    changes[name]!();
    const again = await evaluated();
    expect(again.stderr).not.toContain(ofKept);
    expect(again.stdout).toBe(first.stdout);
  });
});

test('nothing is kept where the folder leads elsewhere, and the answer is the same', async () => {
  const elsewhere = join(place, 'elsewhere');
  mkdirSync(elsewhere);
  symlinkSync(elsewhere, join(folder, '.polku'));
  const { status, stderr } = await evaluated('--keep');
  expect([status, stderr, readdirSync(elsewhere)]).toEqual([0, '', []]);
});

test('what is of other bytes does not stay, nor what a process began that is no more', async () => {
  await evaluated('--keep');
  writeFileSync(`${keptFiles()[0]}.999999999`, 'half');
  const before = keptFiles().filter((file) => file.endsWith('.kept'));
  appendFileSync(join(folder, 'clients.csv'), '\n');
  await evaluated('--keep');
  expect(keptFiles()).toHaveLength(before.length);
  expect(keptFiles().filter((file) => before.includes(file))).toEqual([]);
});

test('a package that is kept open tells the same again, and is read once', async () => {
  const local = await openLocal(folder);
  const request = { pilot: 'waiting_list', policy: 'none', metrics: ['time_to_service'] } as const;
  const first = await local.evaluate(request);
  rmSync(folder, { recursive: true });
  expect(await Promise.all([local.evaluate(request), local.evaluate({ ...request })])).toEqual([first, first]);
  await expect(local.evaluate({ ...request, pilot: 'waiting' })).rejects.toMatchObject({ code: 'unknown_pilot' });
  await local.close();
});
