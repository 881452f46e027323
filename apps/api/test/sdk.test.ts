import { isFollowed } from '@polku/domain/evaluation';
import { connect, isToldError, type Polku } from '@polku/sdk';
import { importFolder, importToServer, openLocal } from '@polku/sdk/node';
import { zipSync, strToU8 } from 'fflate';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDatabaseUrl } from '../../../packages/engine/test/databases.ts';
import { packageOf, serve, stewardOf, type Served } from './served.ts';

const addressOf = (server: { server: { address(): unknown } }) => `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

/** A folder with the files in it. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'polku-sdk-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the SDK', () => {
  let served: Served;
  let url: string;
  const folder = folderOf(packageOf('o1'));
  const homes: { name: string; polku: Polku }[] = [];
  const told: string[] = [];
  beforeAll(async () => {
    served = await serve();
    const { server } = await served.as(stewardOf('o1'));
    await server.listen({ host: '127.0.0.1', port: 0 });
    url = addressOf(server);
    await importToServer(folder, url, { token: 'abc', progress: (message) => void told.push(message) });
    const databaseUrl = await newDatabaseUrl();
    await importFolder(folder, databaseUrl);
    homes.push({ name: 'a server', polku: connect(url, { token: async () => 'abc' }) });
    homes.push({ name: 'a folder', polku: await openLocal(folder) });
    homes.push({ name: 'a database', polku: await openLocal(databaseUrl) });
  });
  afterAll(async () => {
    for (const { polku } of homes) await polku.close();
    await served.close();
    rmSync(folder, { recursive: true });
  });
  const ofAll = <T>(ask: (polku: Polku) => Promise<T>): Promise<T[]> => Promise.all(homes.map(({ polku }) => ask(polku)));

  it('brings a folder to a server and publishes it, telling what it does', () => {
    expect(told).toEqual([
      'Sending',
      expect.stringContaining('rows'),
      ...Array.from({ length: told.length - 4 }, () => expect.any(String)),
      'Publishing',
      '',
    ]);
  });

  it('lists the same pilots, whether of a server, of a folder or of a database', async () => {
    const [server, ...others] = await ofAll((polku) => polku.pilots());
    expect(server).toMatchObject([{ id: 'p1', organisationId: 'o1', arms: [{ id: 'new' }, { id: 'old' }] }]);
    for (const other of others) expect(other).toEqual(server);
  });

  it('gives the same evaluation and the same JSON-stat', async () => {
    const asked = { pilot: 'p1', metrics: ['time_to_service', 'coaching_employed'] };
    const [server, ...others] = await ofAll((polku) => polku.evaluate(asked));
    expect(server!.results.filter(isFollowed).length).toBeGreaterThan(0);
    expect(server!.provenance.policy).toBe('steering');
    // Each home hashes what it holds with a secret of its own.
    const ofOwn = { datasetHash: expect.any(String) };
    for (const other of others) expect(other).toEqual({ ...server, provenance: { ...server!.provenance, ...ofOwn } });
    const [first, ...rest] = await ofAll((polku) => polku.jsonStat(asked));
    for (const other of rest) expect(other).toEqual({ ...first, extension: { ...first!.extension, ...ofOwn } });
  });

  it.each([
    ['unknown_pilot', { pilot: 'p2' }],
    ['unknown_metric', { pilot: 'p1', metrics: ['time_to_servce'] }],
    ['view_not_open', { pilot: 'p1', horizonDays: 17 }],
  ])('fails as %s in the same way', async (code, asked) => {
    const failures = await ofAll((polku) => polku.evaluate(asked).catch((error: unknown) => error));
    for (const failure of failures) {
      if (!isToldError(failure)) throw failure;
      expect(failure).toMatchObject({ name: 'PolkuError', code, retryable: false, message: (failures[0] as Error).message });
      expect(Object.keys(failure.text)).toEqual(['fi', 'sv', 'en']);
    }
  });

  it('brings the same again without changing anything, and another place of the same content too', async () => {
    expect(await importToServer(folder, url)).toMatchObject({ unchanged: true, import: { state: 'published' } });
    const zip = join(folder, '..', 'polku-sdk.zip');
    writeFileSync(zip, zipSync(Object.fromEntries(Object.entries(packageOf('o1')).map(([name, text]) => [name, strToU8(text)]))));
    expect(await importToServer(zip, url)).toMatchObject({ unchanged: true });
    rmSync(zip);
  });

  it('leaves a package waiting where it is not to be published', async () => {
    const other = folderOf(packageOf('o1', { team: 'Toinen nimi' }));
    expect(await importToServer(other, url, { publish: false })).toMatchObject({ unchanged: false, import: { state: 'staged' } });
    rmSync(other, { recursive: true });
  });

  it('tells the problems of a package in the language asked for, and of another’s rows nothing but that', async () => {
    const broken = folderOf({
      ...packageOf('o1'),
      'scores.csv': 'episode_id,measured_on,instrument,score\ne1,2024-02-01,work_ability_score,11\n',
    });
    const report = await importToServer(broken, url, { language: 'fi' });
    expect(report).toMatchObject({ import: null, problemCount: 1, problems: [{ file: 'scores.csv', row: 1, column: 'score' }] });
    rmSync(broken, { recursive: true });
    const theirs = folderOf(packageOf('o2'));
    await expect(importToServer(theirs, url)).rejects.toMatchObject({ code: 'not_your_organisation', retryable: false });
    rmSync(theirs, { recursive: true });
  });
});

describe('polku import --server', () => {
  let served: Served;
  const folder = folderOf(packageOf('o1'));
  const command = fileURLToPath(new URL('../../../packages/sdk/dist/bin/polku.js', import.meta.url));
  const polku = (...words: readonly string[]) =>
    promisify(execFile)(process.execPath, [command, 'import', ...words], { env: { ...process.env, POLKU_TOKEN: 'abc' } }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
    );
  let url: string;
  beforeAll(async () => {
    served = await serve();
    const { server } = await served.as(stewardOf('o1'));
    await server.listen({ host: '127.0.0.1', port: 0 });
    url = addressOf(server);
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it('brings a package, publishes it, and changes nothing the second time', async () => {
    expect(await polku(folder, '--server', url, '--no-publish')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('waits on the server'),
    });
    expect(await polku(folder, '--server', url)).toMatchObject({ code: 0, stderr: expect.stringContaining('Published.') });
    expect(await polku(folder, '--server', url)).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing was changed') });
  });

  it('ends with 1 where the package has problems, and with 2 where it may not be brought or nobody is told where', async () => {
    const broken = folderOf({ ...packageOf('o1'), 'organisations.csv': 'organisation_id,name\n' });
    expect(await polku(broken, '--server', url, '--json')).toMatchObject({ code: 1, stdout: expect.stringContaining('"import": null') });
    rmSync(broken, { recursive: true });
    const theirs = folderOf(packageOf('o2'));
    expect(await polku(theirs, '--server', url)).toMatchObject({ code: 2, stderr: expect.stringContaining('not_your_organisation') });
    rmSync(theirs, { recursive: true });
    expect(await polku(folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('--server') });
  });
});

it('a database that is not there fails as unreachable, which may work later', async () => {
  const local = await openLocal('postgres://nobody:secret@127.0.0.1:1/none');
  await expect(local.pilots()).rejects.toMatchObject({ code: 'database_unreachable', retryable: true });
  await local.close();
});
