import { expect, test } from 'vitest';
import type { Asks, OwnReport, Progress, ToWorker } from './protocol.ts';
import { OwnSession, RefusedAsk, type SessionPort } from './session.ts';

type Answer = Asks[keyof Asks]['answer'];

/** A worker that answers as the test tells it to. */
function standIn(answer: (message: ToWorker) => OwnReport | undefined) {
  const listeners: ((event: MessageEvent<OwnReport>) => void)[] = [];
  const errorListeners: (() => void)[] = [];
  const heard: ToWorker[] = [];
  let isEnded = false;
  const report = (data: OwnReport) => {
    for (const listener of listeners) listener(new MessageEvent('message', { data }));
  };
  const port = {
    postMessage: (message: ToWorker) => {
      heard.push(message);
      const reply = answer(message);
      if (reply) queueMicrotask(() => report(reply));
    },
    addEventListener: (kind: string, listener: (event: MessageEvent<OwnReport>) => void) => {
      if (kind === 'message') listeners.push(listener);
      else errorListeners.push(() => listener(new MessageEvent('message')));
    },
    terminate: () => {
      isEnded = true;
    },
  } as SessionPort;
  return { port, report, heard, breakDown: () => errorListeners.forEach((listener) => listener()), isEnded: () => isEnded };
}

const checked: Answer = {
  kind: 'checked',
  isClean: true,
  rowsAre: 'below_header',
  language: 'sv',
  problemCount: 0,
  findings: [],
  rows: { 'teams.csv': 2 },
};
const ignore = () => {};

test('files go to the worker as they are, and what the check came to comes back', async () => {
  const { port, heard } = standIn((message) => (message.kind === 'ask' ? { kind: 'done', id: message.id, answer: checked } : undefined));
  const files = [new File(['team_id'], 'teams.csv')];
  await expect(new OwnSession(port, ignore).ask('open', { files, language: 'sv' })).resolves.toEqual(checked);
  expect(heard).toEqual([{ kind: 'ask', id: 0, ask: 'open', given: { files, language: 'sv' } }]);
});

test('asks and calls of the router share the worker, and each gets its own answer', async () => {
  const { port } = standIn((message) =>
    message.kind === 'call'
      ? { kind: 'answer', id: message.id, data: ['a pilot'] }
      : { kind: 'done', id: message.id, answer: message.ask === 'policy' ? null : checked },
  );
  const session = new OwnSession(port, ignore);
  const [policy, pilots, made] = await Promise.all([
    session.ask('policy', 'none'),
    session.client.pilots.query(),
    session.ask('make', null),
  ]);
  expect([policy, pilots, made]).toEqual([null, ['a pilot'], checked]);
});

test('a refusal says why by its fault alone', async () => {
  const refusal = { fault: 'no_table', files: ['photo.xlsx'] } as const;
  const { port } = standIn(({ id }) => ({ kind: 'refused', id, refusal }));
  await expect(new OwnSession(port, ignore).ask('open', { files: [], language: 'fi' })).rejects.toEqual(new RefusedAsk(refusal));
});

test('progress is heard as it comes', () => {
  const told: Progress[] = [];
  const { port, report } = standIn(() => undefined);
  new OwnSession(port, (progress) => told.push(progress)).end();
  const progress = { file: 'events.csv', lines: 12_000, bytes: 600_000, totalBytes: 2_000_000 };
  report({ kind: 'progress', progress });
  expect(told).toEqual([progress]);
});

test.each<[string, (worker: ReturnType<typeof standIn>) => void, string]>([
  ['a database that does not start', ({ report }) => report({ kind: 'failed', fault: 'dump_missing' }), 'dump_missing'],
  ['a worker that breaks down', ({ breakDown }) => breakDown(), 'boot_failed'],
])('%s refuses what was asked', async (_, happens, fault) => {
  const worker = standIn(() => undefined);
  const waiting = new OwnSession(worker.port, ignore).ask('make', null);
  happens(worker);
  await expect(waiting).rejects.toMatchObject({ refusal: { fault } });
});

test('to end a session is to end its worker, and with it all that it holds', () => {
  const { port, isEnded } = standIn(() => undefined);
  new OwnSession(port, ignore).end();
  expect(isEnded()).toBe(true);
});
