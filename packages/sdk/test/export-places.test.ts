import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { polku, type Ran } from './polku.ts';
import { contents, examples, pilot, pori, smallPori } from './pori.ts';

const small = smallPori();
const folder = mkdtempSync(join(tmpdir(), 'polku-export-places-'));
afterAll(() => {
  rmSync(small, { recursive: true });
  rmSync(folder, { recursive: true });
});

describe('where polku export writes', () => {
  let first: Ran;
  let files: Readonly<Record<string, string>>;
  const earlier = join(folder, 'again', 'evaluators');
  const run = () => polku('export', small, '--pilot', pilot, '--to', earlier);
  beforeAll(async () => {
    first = await run();
    files = contents(earlier);
  });

  it('run again it replaces its own export by the same bytes, and says so', async () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['datapackage.json', 'evaluation.json', 'results.csv']));
    expect(await run()).toMatchObject({ status: 0, stderr: expect.stringContaining('was replaced') });
    expect(contents(earlier)).toEqual(files);
    expect(readdirSync(join(folder, 'again'))).toEqual(['evaluators']);
  });

  it('replaces an export whose columns were of another version', async () => {
    const place = mkdtempSync(join(folder, 'earlier-'));
    const ofBefore = { schema: 'polku-after-evaluation/1', evaluation: { path: 'evaluation.json' }, resources: [] };
    writeFileSync(join(place, 'datapackage.json'), JSON.stringify(ofBefore));
    const again = await polku('export', small, '--pilot', pilot, '--to', place);
    expect(again).toMatchObject({ status: 0, stderr: expect.stringContaining('was replaced') });
    expect(readdirSync(place).toSorted()).toEqual(Object.keys(files).toSorted());
  });

  it.each<{ what: string; put: (place: string) => void; says: string }>([
    { what: 'a folder of somebody else’s', put: (place) => writeFileSync(join(place, 'notes.txt'), 'kept'), says: 'is not empty' },
    {
      what: 'an earlier export with a file beside',
      put: (place) => {
        for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
        writeFileSync(join(place, 'notes.txt'), 'kept');
      },
      says: '1 more files',
    },
    {
      what: 'a data package',
      put: (place) => writeFileSync(join(place, 'datapackage.json'), readFileSync(join(pori, 'datapackage.json'))),
      says: 'is not empty',
    },
  ])('refuses $what, and leaves it as it was', async ({ put, says }) => {
    const place = mkdtempSync(join(folder, 'place-'));
    put(place);
    const before = contents(place);
    expect(await polku('export', pori, '--pilot', pilot, '--to', place, '--json')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(says),
    });
    expect(contents(place)).toEqual(before);
  });

  it('writes nothing for a pilot that is not there, and names the nearest', async () => {
    const nowhere = join(folder, 'nowhere');
    expect(await polku('export', join(examples, 'waiting-list'), '--pilot', 'waitinglist', '--to', nowhere)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The nearest: waiting_list'),
    });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('fills an empty folder, and warns where the policy hides nothing', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const example = [join(examples, 'pirkanmaa-2022'), '--pilot', 'p16_lempaala_coaching'];
    expect(await polku('export', ...example, '--to', empty)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(empty)).toContain('datapackage.json');
    expect((await polku('export', ...example, '--to', empty, '--policy', 'none')).stderr).toContain('hides nothing');
  });
});
