import { createPolkuClient } from '@polku/sdk';
import { expect, test } from 'vitest';
import { EngineFaultError, workerLink, type WorkerPort } from './worker-link.ts';
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
  const client = createPolkuClient({ link: workerLink(() => port) });
  await expect(client.pilots.query()).resolves.toEqual(['a pilot']);
  expect(calls).toEqual([{ kind: 'call', id: 0, path: 'pilots', input: undefined }]);
});

test('two calls at once get each its own answer, whatever the order', async () => {
  const held: WorkerCall[] = [];
  const { port, report } = standIn((call) => void held.push(call));
  const client = createPolkuClient({ link: workerLink(() => port) });
  const [first, second] = [client.evaluation.query({ pilot: 'a' }), client.evaluation.query({ pilot: 'b' })];
  for (const { id, input } of held.toReversed()) report({ kind: 'answer', id, data: input });
  await expect(first).resolves.toEqual({ pilot: 'a' });
  await expect(second).resolves.toEqual({ pilot: 'b' });
});

test('a refusal of the router arrives as the error that a server would send', async () => {
  const error = { message: 'no pilot', code: -32004, data: { code: 'NOT_FOUND', httpStatus: 404 } };
  const { port } = standIn(({ id }) => ({ kind: 'refusal', id, error: error as never }));
  const client = createPolkuClient({ link: workerLink(() => port) });
  await expect(client.evaluation.query({ pilot: 'x' })).rejects.toMatchObject({ message: 'no pilot', data: { code: 'NOT_FOUND' } });
});

test('the worker starts with the first call, and once', async () => {
  let starts = 0;
  const { port } = standIn(({ id }) => ({ kind: 'answer', id, data: [] }));
  const client = createPolkuClient({
    link: workerLink(() => {
      starts += 1;
      return port;
    }),
  });
  expect(starts).toBe(0);
  await Promise.all([client.pilots.query(), client.evaluation.query({ pilot: 'a' })]);
  expect(starts).toBe(1);
});

test('a database that did not start refuses the calls that wait and those that come, and says why', async () => {
  const { port, report } = standIn(() => undefined);
  const client = createPolkuClient({ link: workerLink(() => port) });
  const waiting = client.pilots.query();
  report({ kind: 'failed', fault: 'dump_missing' });
  await expect(waiting).rejects.toMatchObject({ cause: new EngineFaultError('dump_missing') });
  await expect(client.pilots.query()).rejects.toMatchObject({ cause: { fault: 'dump_missing' } });
});

test('a worker whose script fails to load counts as a failed boot', async () => {
  const { port, breakDown } = standIn(() => undefined);
  const client = createPolkuClient({ link: workerLink(() => port) });
  const waiting = client.pilots.query();
  breakDown();
  await expect(waiting).rejects.toMatchObject({ cause: { fault: 'boot_failed' } });
});
