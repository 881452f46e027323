import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CallersAsked, CallersTold } from './callers.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const own = (name: string): string => fileURLToPath(new URL(`./${name}.js`, import.meta.url));
const [apiPort, peerPort] = [4_291, 4_292];

/** Waits until the address answers; a minute is enough for any start. */
async function answers(url: string, question?: RequestInit): Promise<void> {
  const until = performance.now() + 60_000;
  for (;;) {
    const response = await fetch(url, question).catch(() => undefined);
    if (response?.ok === true) return;
    if (performance.now() > until) throw new Error(`${new URL(url).pathname} did not answer well (${response?.status ?? 'not at all'})`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What so many users, each of whom asks again as soon as they are answered, get in a process of their own. */
async function ask(asked: CallersAsked): Promise<CallersTold> {
  const callers = fork(own('callers'));
  callers.send(asked);
  const [told] = (await once(callers, 'message')) as [CallersTold];
  callers.kill();
  return told;
}

async function stop(process: ChildProcess): Promise<void> {
  process.kill();
  await once(process, 'exit');
}

/** 200 users on a kept answer of the API, beside a bare fastify that checks a token and does one indexed SELECT. */
export async function benchUsers(address: string, pilot: string): Promise<void> {
  const question = JSON.stringify({ pilot, metrics: ['time_to_service'] });
  const api = fork(join(root, 'apps/api/dist/main.js'), {
    env: { ...process.env, DATABASE_URL: address, PORT: String(apiPort) },
    stdio: 'ignore',
  });
  const peer = fork(own('peer'), {
    env: { ...process.env, DATABASE_URL: address, PORT: String(peerPort) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const [token] = (await once(peer, 'message')) as [string];
    const urls = { api: `http://127.0.0.1:${apiPort}/trpc/evaluation`, peer: `http://127.0.0.1:${peerPort}/one` };
    await answers(`http://127.0.0.1:${apiPort}/health`);
    await answers(urls.api, { method: 'POST', headers: { 'content-type': 'application/json' }, body: question });
    const asked = { users: 200, seconds: 8, token };
    const ofPeer = await ask({ ...asked, url: urls.peer });
    const ofApi = await ask({ ...asked, url: urls.api, question });
    const line = (name: string, { perSecond, p99, refused, failed, bytes }: CallersTold) =>
      console.log(
        `  ${name}: ${perSecond.toFixed(0)} answers/s of ${bytes} bytes, p99 ${p99.toFixed(0)} ms, ${refused} refused (429), ${failed} failed`,
      );
    console.log('\n## 200 users\n');
    line('fastify, a token and one SELECT', ofPeer);
    line('polku api, a kept answer', ofApi);
    console.log(
      `  ${(ofApi.perSecond / ofPeer.perSecond).toFixed(2)} of its answers (aim: 0.3), ${(ofApi.p99 / ofPeer.p99).toFixed(1)} times its p99 (aim: 5)`,
    );
  } finally {
    await stop(api);
    await stop(peer);
  }
}
