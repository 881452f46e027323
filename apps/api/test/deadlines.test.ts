import { connect, type Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { stopWithin } from '../src/process/stop-within.ts';
import { ask } from './ask.ts';
import { apiOf, atWork, databaseWithExample, holdTable, idle, pilot, type Api } from './on-postgres.ts';

let url: string;
let api: Api;
beforeAll(async () => {
  url = await databaseWithExample();
});
afterEach(() => api.close());

/** What is told where a deadline passed: that it may be asked again, and nothing of the database. */
const tooSlow = { error: { data: { polkuCode: 'deadline_passed', httpStatus: 503 } } };

describe('security 23: in the database', () => {
  it.each([
    ['a lock that another holds', { lockMillis: 100 }],
    ['a statement', { statementMillis: 100 }],
    ['an answer', { answerMillis: 300 }],
  ])('%s is not waited for longer than the settings say, and the next answer comes', async (_, settings) => {
    api = await apiOf(url, { connections: 1, ...settings });
    const letGo = await holdTable(url, 'datasets');
    const refused = await ask(api.server, 'pilots');
    expect([refused.statusCode, refused.json()]).toMatchObject([503, tooSlow]);
    await letGo();
    expect((await ask(api.server, 'pilots')).statusCode).toBe(200);
  });

  it('a process that hangs gives its place to another', async () => {
    api = await apiOf(url, { connections: 1, answerMillis: 500 });
    expect((await ask(api.server, 'pilots')).statusCode).toBe(200);
    const [frozen] = await idle(url);
    process.kill(frozen!, 'SIGSTOP');
    try {
      expect((await ask(api.server, 'plan', { pilot })).json()).toMatchObject(tooSlow);
      // Its only connection is taken by nobody now, so that a new one answers.
      expect((await ask(api.server, 'plan', { pilot })).statusCode).toBe(200);
    } finally {
      process.kill(frozen!, 'SIGCONT');
    }
  });

  it('whoever waits for a connection waits for no more than the settings say', async () => {
    api = await apiOf(url, { connections: 1, connectMillis: 100, keptBytes: 0 });
    const letGo = await holdTable(url, 'pilots');
    const first = ask(api.server, 'plan', { pilot });
    await vi.waitFor(async () => expect(await atWork(url)).toHaveLength(1));
    expect((await ask(api.server, 'pilots')).statusCode).toBe(503);
    await letGo();
    expect((await first).statusCode).toBe(200);
  });

  it('work stops when its caller is gone, also in the database', async () => {
    api = await apiOf(url, { connections: 1, lockMillis: 60_000 });
    const { port } = await api.listen();
    const letGo = await holdTable(url, 'datasets');
    const caller = connect(port, '127.0.0.1');
    caller.write('POST /trpc/pilots HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n');
    await vi.waitFor(async () => expect(await atWork(url)).toHaveLength(1));
    caller.destroy();
    await vi.waitFor(async () => expect(await atWork(url)).toHaveLength(0), { timeout: 20_000 });
    await letGo();
    expect((await ask(api.server, 'pilots')).statusCode).toBe(200);
  });
});

/** What a connection was told until it was closed. */
const toldUntilClosed = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    const said: Buffer[] = [];
    socket.on('data', (bytes) => said.push(bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(said).toString()));
  });

describe('security 23: on the way in', () => {
  const begin = {
    headers: 'POST /trpc/pilots HTTP/1.1\r\nHost: local',
    body: 'POST /trpc/pilots HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{',
  };

  it.each(Object.entries(begin))('%s that do not come are not waited for', async (_, bytes) => {
    api = await apiOf(url, { headersMillis: 200, bodyMillis: 300 });
    const { port } = await api.listen();
    const socket = connect(port, '127.0.0.1');
    socket.write(bytes);
    expect(await toldUntilClosed(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('500 slow bodies take little memory and hold nobody up', async () => {
    api = await apiOf(url, { bodyMillis: 2_000 });
    const { port } = await api.listen();
    const before = process.memoryUsage().rss;
    const slow = Array.from({ length: 500 }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.write(begin.body);
      return toldUntilClosed(socket);
    });
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/trpc/pilots`)).status).toBe(200);
    // A body of the size that they announced would be 30 MB alone for all of them.
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
    expect(new Set((await Promise.all(slow)).map((told) => told.split('\r\n')[0]))).toEqual(new Set(['HTTP/1.1 408 Request Timeout']));
  });
});

describe('security 23: a stop', () => {
  it('sends the answers that are on their way', async () => {
    api = await apiOf(url, { lockMillis: 60_000 });
    const { address } = await api.listen();
    const letGo = await holdTable(url, 'datasets');
    const answer = fetch(`${address}/trpc/pilots`);
    await vi.waitFor(async () => expect(await atWork(url)).toHaveLength(1));
    const stopping = stopWithin(api.server, 60_000);
    await letGo();
    expect((await answer).status).toBe(200);
    expect(await stopping).toBe(true);
  });

  it('does not wait for callers longer than it may', async () => {
    api = await apiOf(url, { lockMillis: 60_000 });
    const { address } = await api.listen();
    const letGo = await holdTable(url, 'datasets');
    const answer = fetch(`${address}/trpc/pilots`).catch(() => 'cut off');
    await vi.waitFor(async () => expect(await atWork(url)).toHaveLength(1));
    expect(await stopWithin(api.server, 200)).toBe(false);
    expect(await answer).toBe('cut off');
    await letGo();
  });
});
