import { createPolkuClient } from '@polku/sdk';
import { expect, test } from 'vitest';
import { DemoFaultError, connectWorker, type WorkerPort } from './worker-link.ts';
import type { WorkerCall, WorkerReport } from './protocol.ts';

/** A worker that answers as the test tells it to. */
function standIn(answer: (call: WorkerCall) => WorkerReport | undefined) {
  const listeners: ((event: MessageEvent<WorkerReport>) => void)[] = [];
  const errorListeners: (() => void)[] = [];
  const report = (data: WorkerReport) => {
    for (const listener of listeners) listener(new MessageEvent('message', { data }));
  };
  const port = {
    postMessage: (call: WorkerCall) => {
      const reply = answer(call);
      if (reply) queueMicrotask(() => report(reply));
    },
    addEventListener: (kind: string, listener: (event: MessageEvent<WorkerReport>) => void) => {
      if (kind === 'message') listeners.push(listener);
      else errorListeners.push(() => listener(new MessageEvent('message')));
    },
  } as WorkerPort;
  return { port, report, breakDown: () => errorListeners.forEach((listener) => listener()) };
}

test('a call goes to the worker as path and input, and its data come back', async () => {
  const calls: WorkerCall[] = [];
  const { port } = standIn((call) => {
    calls.push(call);
    return { kind: 'answer', id: call.id, data: ['a pilot'] };
  });
  const client = createPolkuClient({ link: connectWorker(port).link });
  await expect(client.pilots.query()).resolves.toEqual(['a pilot']);
  expect(calls).toEqual([{ id: 0, path: 'pilots', input: undefined }]);
});

test('two calls at once get each its own answer, whatever the order', async () => {
  const held: WorkerCall[] = [];
  const { port, report } = standIn((call) => void held.push(call));
  const client = createPolkuClient({ link: connectWorker(port).link });
  const [first, second] = [client.evaluation.query({ pilot: 'a' }), client.evaluation.query({ pilot: 'b' })];
  for (const { id, input } of held.toReversed()) report({ kind: 'answer', id, data: input });
  await expect(first).resolves.toEqual({ pilot: 'a' });
  await expect(second).resolves.toEqual({ pilot: 'b' });
});

test('a refusal of the router arrives as the error that a server would send', async () => {
  const error = { message: 'no pilot', code: -32004, data: { code: 'NOT_FOUND', httpStatus: 404 } };
  const { port } = standIn(({ id }) => ({ kind: 'refusal', id, error: error as never }));
  const client = createPolkuClient({ link: connectWorker(port).link });
  await expect(client.evaluation.query({ pilot: 'x' })).rejects.toMatchObject({ message: 'no pilot', data: { code: 'NOT_FOUND' } });
});

test('a database that did not start refuses the calls that wait and those that come, and says why', async () => {
  const { port, report } = standIn(() => undefined);
  const engine = connectWorker(port);
  const client = createPolkuClient({ link: engine.link });
  const waiting = client.pilots.query();
  report({ kind: 'failed', fault: 'dump_missing' });
  await expect(waiting).rejects.toMatchObject({ cause: new DemoFaultError('dump_missing') });
  await expect(client.pilots.query()).rejects.toMatchObject({ cause: { fault: 'dump_missing' } });
  expect(engine.boot()).toEqual({ fault: 'dump_missing' });
});

test('a worker whose script fails to load counts as a failed boot', async () => {
  const { port, breakDown } = standIn(() => undefined);
  const engine = connectWorker(port);
  breakDown();
  expect(engine.boot()).toEqual({ fault: 'boot_failed' });
});

test('those who listen hear that the database is ready', () => {
  const { port, report } = standIn(() => undefined);
  const engine = connectWorker(port);
  const heard: unknown[] = [];
  engine.onBootChange(() => heard.push(engine.boot()));
  report({ kind: 'ready' });
  expect(heard).toEqual(['ready']);
});
