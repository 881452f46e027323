import { isAbsence, type Evaluation } from '@polku/domain/evaluation';
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProcedures } from '@polku/engine';
import { addressOf } from '../src/open-api/address-of.ts';
import { packageOf, serve, stewardOf, type Served } from './served.ts';

const run = promisify(execFile);
const script = (name: string) => fileURLToPath(new URL(`../../../docs/clients/${name}`, import.meta.url));

function runs(program: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const clients = [
  { name: 'Python', program: 'python3', script: script('polku.py'), isThere: runs('python3', '--version') },
  {
    name: 'R',
    program: 'Rscript',
    script: script('polku.R'),
    isThere: runs('Rscript', '-e', 'library(jsonlite)') && runs('curl', '--version'),
  },
];
for (const { name, isThere } of clients)
  if (!isThere)
    process.stderr.write(
      `\n!!! The client in ${name} is LEFT OUT: it cannot be run here. Install ${name} (R also with jsonlite and curl) to run it. !!!\n\n`,
    );

describe('the clients in other languages', () => {
  it.each(clients)('in $name ask for nothing but what the API has', ({ script: path }) => {
    const calls = [...readFileSync(path, 'utf8').matchAll(/\bask\("([\w-]+)"/g)].map(([, call]) => `/api/${call}`);
    expect(calls.length).toBeGreaterThan(1);
    expect(openProcedures().map(({ name }) => addressOf(name))).toEqual(expect.arrayContaining(calls));
  });
});

describe.each(clients.filter(({ isThere }) => isThere))('the client in $name', ({ program, script: path }) => {
  let served: Served;
  let evaluation: Evaluation;
  let url: string;
  beforeAll(async () => {
    served = await serve();
    const o1 = await served.as(stewardOf('o1'));
    await o1.post('/api/imports/publish', { id: (await o1.upload(packageOf('o1'))).json().import.id });
    evaluation = (await o1.post('/api/evaluation', { pilot: 'p1', metrics: ['time_to_service'] })).json() as Evaluation;
    await o1.server.listen({ host: '127.0.0.1', port: 0 });
    url = `http://127.0.0.1:${(o1.server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => served.close());
  const ask = (...words: readonly string[]) =>
    run(program, [path, ...words], { env: { ...process.env, POLKU_URL: url, POLKU_TOKEN: 'abc.def' } });

  it('lists the pilots', async () => {
    expect((await ask()).stdout).toBe('p1\to1\t2025-06-30\n');
  });

  it('reads the numbers of an evaluation, and why some are not there', async () => {
    const [result] = evaluation.results;
    if (result === undefined || !('kind' in result) || result.kind !== 'duration' || 'absent' in result)
      throw new Error('a duration is expected');
    const lines = result.arms.flatMap(({ arm, servedBy }) =>
      servedBy.map(({ day, share }) => [arm, day, isAbsence(share) ? `${share.absent}: ${share.reason}` : share.toFixed(6)].join('\t')),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect((await ask('p1')).stdout.trimEnd().split('\n')).toEqual(lines);
  });

  it('tells a failure by its code, and ends as failed', async () => {
    await expect(ask('p2')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('unknown_pilot') });
  });
});
