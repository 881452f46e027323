import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { onServer } from '../../engine/test/databases.ts';
import { polku } from './polku.ts';

const example = fileURLToPath(new URL('../../../examples/waiting-list', import.meta.url));
const pilot = 'waiting_list';

let place: string;
let url: string;
/** The same database, for a person with a role of their own. */
async function asPerson(role: string): Promise<string> {
  await onServer(url, `create role ${role} login superuser password 'test'`);
  const own = new URL(url);
  own.username = role;
  return own.href;
}
const json = async (...words: string[]) => JSON.parse((await polku(...words, '--json')).stdout) as never;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'polku-audit-'));
  await onServer(inject('postgresUrl'), 'create database audited');
  url = new URL('/audited', inject('postgresUrl')).href;
  await polku('import', example, '--database', url);
});
afterAll(() => rmSync(place, { recursive: true }));

describe('the trail of a server', () => {
  it('security 8: is proved, and a tampered entry is named', async () => {
    const heads = await polku('audit', 'verify', '--database', url);
    expect(heads).toMatchObject({ status: 0, stderr: expect.stringContaining('The trail is as it was written') });
    const file = join(place, 'heads.txt');
    writeFileSync(file, heads.stdout);
    expect((await polku('audit', 'verify', '--database', url, '--heads', file)).status).toBe(0);
    const change = (subject: string) => `alter table audit_entries disable trigger user;
      update audit_entries set subject = '${subject}';
      alter table audit_entries enable trigger user`;
    await onServer(url, change('nobody'));
    const broken = await polku('audit', 'verify', '--database', url);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toMatch(/entry 1: what the entry says, or its hash, is not what was written/);
    await onServer(url, change('database:postgres'));
    expect((await polku('audit', 'verify', '--database', url)).status).toBe(0);
  });

  it('refuses a file that holds no heads', async () => {
    writeFileSync(join(place, 'no-heads.txt'), 'o1 1 abc\n');
    expect(await polku('audit', 'verify', '--database', url, '--heads', join(place, 'no-heads.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('unreadable_file'),
    });
  });

  it('security 8: tells who loaded what, by the role that signed in', async () => {
    expect(await json('audit', 'list', '--action', 'imported', '--database', url)).toMatchObject([
      { action: 'imported', subject: 'database:postgres', details: { package: 'waiting-list' } },
    ]);
    expect(await json('audit', 'list', '--subject', 'nobody', '--database', url)).toEqual([]);
  });

  it('security 8: tells who has processed a client’s data, and that it was asked', async () => {
    const [, line] = readFileSync(join(example, 'clients.csv'), 'utf8').split('\n');
    const client = line!.split(',')[0]!;
    expect(await json('audit', 'client', client, '--database', url)).toMatchObject([{ action: 'imported' }]);
    expect(await json('audit', 'list', '--action', 'client_trail_read', '--database', url)).toMatchObject([{ details: { entries: 1 } }]);
    expect(await polku('audit', 'client', 'nobody', '--database', url)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('No package that was loaded here has held'),
    });
  });

  it('lists what was imported, by hash and last day', async () => {
    expect(await json('audit', 'snapshots', '--database', url)).toMatchObject([{ package: 'waiting-list', isHeld: true }]);
  });
});

describe('a release to the public', () => {
  it('security 6: is asked for by one role of the database and approved by another', async () => {
    const release = (await json('release', 'request', '--pilot', pilot, '--metric', 'time_to_service', '--database', url)) as {
      id: string;
    };
    expect(release).toMatchObject({ policy: 'public', approvedAt: null });
    const own = await polku('release', 'approve', release.id, '--database', url);
    expect(own).toMatchObject({ status: 2, stderr: expect.stringContaining('second_person_needed') });
    const other = await asPerson('second_person');
    expect(await json('release', 'approve', release.id, '--database', other)).toMatchObject({ approvedAt: expect.any(String) });
    expect(await json('audit', 'list', '--action', 'release_approved', '--database', url)).toMatchObject([
      { subject: 'database:second_person', details: { release: release.id } },
    ]);
    expect(await json('replay', release.id, '--database', url)).toMatchObject({ isSame: true, causes: [] });
  });
});

describe('an evaluation in a file', () => {
  it('security 6: is made again byte by byte from the same folder', async () => {
    const file = join(place, 'evaluation.json');
    const words = ['evaluate', example, '--policy', 'none', '--metric', 'time_to_service', '--windows', '30,90', '--json'];
    writeFileSync(file, (await polku(...words)).stdout);
    expect(await json('replay', file, example)).toMatchObject({ isSame: true, isSameFile: true, causes: [], differences: [] });
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
    expect(await json('replay', file, example)).toMatchObject({ isSame: true, isSameFile: false });
  });

  it('security 6: says which rows, version or number is not as it was', async () => {
    const file = join(place, 'evaluation.json');
    const folder = join(place, 'changed');
    cpSync(example, folder, { recursive: true });
    const pilots = join(folder, 'pilots.csv');
    writeFileSync(pilots, readFileSync(pilots, 'utf8').replace('Waiting list', 'Another list'));
    // Without the descriptor, which knows the files by their hashes.
    rmSync(join(folder, 'datapackage.json'));
    const told = await polku('replay', file, folder);
    expect(told).toMatchObject({ status: 1, stdout: expect.stringContaining('Not the same.') });
    expect(told.stdout).toContain('the rows are others');
    const older = JSON.parse(readFileSync(file, 'utf8')) as { provenance: object };
    writeFileSync(file, JSON.stringify({ ...older, provenance: { ...older.provenance, polkuVersion: '0.0.1' } }));
    expect(await json('replay', file, example)).toMatchObject({
      isSame: false,
      causes: [{ what: 'polku_version', before: '0.0.1' }],
      differences: [{ path: 'provenance.polkuVersion' }],
    });
  });

  it('refuses a file that holds none', async () => {
    writeFileSync(join(place, 'none.json'), '{}');
    expect(await polku('replay', join(place, 'none.json'), example)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not an evaluation'),
    });
  });
});
