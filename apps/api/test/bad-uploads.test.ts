import { strToU8, zipSync, type Zippable } from 'fflate';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { workbookOf, type ExampleSheet } from '../../../packages/engine/src/data-package/examples/workbook-of.ts';
import { packageOf, serve, stewardOf, type Asking, type Served } from './served.ts';

const zipOf = (files: Zippable) => ({ 'package.zip': zipSync(files) });
const bytesOf = (files: Readonly<Record<string, string>>, folder = '') =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, strToU8(text)]));
const whole = packageOf('o1');
const uploads = { sentBytes: 256 * 1024, unpackedBytes: 512 * 1024, files: 30, atOnce: 2 };
const patience = { timeout: 60_000 };
const uploadFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`polku-upload-${process.pid}-`));

/** The package as sheets of a workbook. */
function sheetsOf(files: Readonly<Record<string, string>>): Record<string, ExampleSheet> {
  const csv = Object.entries(files).filter(([name]) => name.endsWith('.csv'));
  return Object.fromEntries(
    csv.map(([name, text]) => [
      name.replace('.csv', ''),
      {
        rows: text
          .trimEnd()
          .split('\n')
          .map((line) => line.split(',')),
      },
    ]),
  );
}

/** What the list of a zip says that its first file will hold, changed to less. */
function claimingLess(zip: Uint8Array, bytes: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const centralDirectory = view.getUint32(zip.byteLength - 22 + 16, true);
  view.setUint32(centralDirectory + 24, bytes, true);
  return zip;
}

describe('uploads', () => {
  let served: Served;
  let o1: Asking;
  const logged: string[] = [];
  beforeAll(async () => {
    served = await serve({ uploads, logger: { write: (line: string) => void logged.push(line) } });
    o1 = await served.as(stewardOf('o1'));
  });
  afterAll(() => served.close());
  const kept = async () => ((await o1.post('/api/imports/list')).json() as unknown[]).length;

  it.each([
    ['files', whole],
    ['a zip', zipOf(bytesOf(whole))],
    [
      'a zip of a folder, with what a Mac puts beside',
      zipOf({ ...bytesOf(whole, 'data/'), '__MACOSX/data/._a': strToU8('x'), 'data/.DS_Store': strToU8('x') }),
    ],
  ])('are taken as %s, which are one package', async (_, files) => {
    const answer = await o1.upload(files);
    expect(answer.json()).toMatchObject({ problemCount: 0, import: { state: 'staged' } });
    expect(await kept()).toBe(1);
  });

  it('are taken as a workbook, which is published like files', async () => {
    const { 'datapackage.json': _, ...files } = packageOf('o1');
    const answer = await o1.upload({ 'polku.xlsx': workbookOf(sheetsOf(files)) });
    expect(answer.json()).toMatchObject({ problems: [], import: { package: '', title: 'o1' } });
    const { id } = answer.json().import;
    expect((await o1.post('/api/imports/publish', { id })).json()).toMatchObject({ problems: [], import: { state: 'published' } });
  });

  it.each<{ what: string; files: () => Record<string, string | Uint8Array>; code: string; status: number }>([
    {
      what: 'a zip that says it holds more than is taken',
      files: () => zipOf({ 'events.csv': new Uint8Array(600 * 1024) }),
      code: 'upload_too_large',
      status: 413,
    },
    {
      what: 'a zip bomb whose list says less than it holds',
      files: () => ({ 'package.zip': claimingLess(zipSync({ 'events.csv': new Uint8Array(600 * 1024) }), 1024) }),
      code: 'upload_refused',
      status: 400,
    },
    {
      what: 'a zip of too many files',
      files: () => zipOf(Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`f${i}.csv`, strToU8('a')]))),
      code: 'upload_too_large',
      status: 413,
    },
    {
      what: 'a zip that leads out of its folder',
      files: () => zipOf({ '../events.csv': strToU8('a') }),
      code: 'upload_refused',
      status: 400,
    },
    { what: 'a zip of an absolute path', files: () => zipOf({ '/etc/events.csv': strToU8('a') }), code: 'upload_refused', status: 400 },
    {
      what: 'a zip of folders in folders',
      files: () => zipOf({ 'a/events.csv': strToU8('a'), 'b/events.csv': strToU8('a') }),
      code: 'upload_refused',
      status: 400,
    },
    {
      what: 'a zip with a symbolic link',
      files: () => zipOf({ 'events.csv': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
      code: 'upload_refused',
      status: 400,
    },
    { what: 'a zip that is none', files: () => ({ 'package.zip': 'no zip' }), code: 'upload_refused', status: 400 },
    {
      what: 'a zip that is cut short',
      files: () => ({ 'package.zip': zipSync(bytesOf(whole)).slice(0, 2_000) }),
      code: 'upload_refused',
      status: 400,
    },
    {
      what: 'a file that is larger than is taken',
      files: () => ({ 'events.csv': 'x'.repeat(300 * 1024) }),
      code: 'upload_too_large',
      status: 413,
    },
    {
      what: 'files that are larger together',
      files: () => ({ 'events.csv': 'x'.repeat(200 * 1024), 'scores.csv': 'x'.repeat(200 * 1024) }),
      code: 'upload_too_large',
      status: 413,
    },
    {
      what: 'a file and a zip of the same name within',
      files: () => ({ 'events.csv': 'a', ...zipOf({ 'events.csv': strToU8('a') }) }),
      code: 'upload_refused',
      status: 400,
    },
    { what: 'no file at all', files: () => ({}), code: 'upload_refused', status: 400 },
  ])('bad input: $what is refused, and nothing of it is kept', async ({ files, code, status }) => {
    const before = await kept();
    const answer = await o1.upload(files());
    expect({ status: answer.statusCode, code: answer.json().code }).toEqual({ status, code });
    expect(Object.keys(answer.json().text)).toEqual(['fi', 'sv', 'en']);
    expect(await kept()).toBe(before);
    expect(uploadFolders()).toEqual([]);
  });

  it.each([
    ['a workbook named as CSV', { ...whole, 'events.csv': workbookOf({ events: { rows: [['episode_id']] } }) }],
    ['a NUL byte', { ...whole, 'events.csv': `${whole['events.csv']}e1,met\0,2024-02-01,\n` }],
    ['an empty file', { ...whole, 'episodes.csv': '' }],
    ['a header that is none', { ...whole, 'events.csv': '__proto__,event\n' }],
  ])('bad input: %s is told as a problem of the file, and nothing is kept', async (_, files) => {
    const answer = await o1.upload(files);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      import: null,
      problems: expect.arrayContaining([expect.objectContaining({ file: expect.stringMatching(/\.csv$/) })]),
    });
  });

  it('bad input: what is no form is refused', async () => {
    const answer = await o1.server.inject({ method: 'POST', url: '/api/imports/upload', payload: { id: 'e1' } });
    expect(answer.json()).toMatchObject({ code: 'upload_refused' });
  });

  it('security 9: who goes away in the middle leaves nothing', async () => {
    await o1.server.listen({ host: '127.0.0.1', port: 0 });
    const before = await kept();
    const socket = connect((o1.server.server.address() as AddressInfo).port, '127.0.0.1');
    const head = [
      'POST /api/imports/upload HTTP/1.1',
      'host: 127.0.0.1',
      'content-type: multipart/form-data; boundary=b',
      'content-length: 100000',
    ];
    socket.write(
      `${head.join('\r\n')}\r\n\r\n--b\r\ncontent-disposition: form-data; name="files"; filename="clients.csv"\r\n\r\nclient_id,`,
    );
    const folder = await vi.waitUntil(() => uploadFolders()[0], patience);
    // Nobody else may look into it while it is there.
    expect(statSync(join(tmpdir(), folder)).mode & 0o777).toBe(0o700);
    socket.destroy();
    await once(socket, 'close');
    await vi.waitUntil(() => uploadFolders().length === 0, patience);
    expect(await kept()).toBe(before);
  });

  it('security 9: no row, no id and no name of a file stands in a log', () => {
    expect(logged.join('')).toContain('/api/imports/upload');
    expect(logged.join('')).not.toMatch(/\bc1\b|\be1\b|clients\.csv|package\.zip|Keskitetty/);
  });
});
