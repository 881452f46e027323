import { connect } from 'node:net';
import { must, type Fault, type Setting } from '../fault.ts';
import { Api, startImport } from '../programs.ts';
import { until } from '../until.ts';

const boundMillis = 60_000;
/** Deadlines so short that a test may wait for them. */
const impatient = {
  POLKU_ANSWER_MILLIS: '2000',
  POLKU_STATEMENT_MILLIS: '1500',
  POLKU_LOCK_MILLIS: '1000',
  POLKU_CONNECT_MILLIS: '1000',
  POLKU_BODY_MILLIS: '1500',
  POLKU_HEADERS_MILLIS: '1000',
  POLKU_STOP_MILLIS: '1000',
  POLKU_KEPT_BYTES: '0',
  POLKU_CONNECTIONS: '2',
  POLKU_REQUESTS_PER_MINUTE: '1000000',
  POLKU_WORK_MILLIS_PER_MINUTE: '80000000',
  POLKU_WORK_MILLIS_AT_ONCE: '80000000',
};

/** With the API up and a package in the database. */
async function withApi(
  setting: Setting,
  work: (api: Api) => Promise<{ readonly times: number; readonly outcome: string; readonly recoveredMillis: number }>,
) {
  const { code, said } = await startImport(setting.before, setting.server.url).end;
  must(code === 0, `The import failed: ${said}`);
  const content = await setting.server.content();
  const api = new Api(setting.server.url, impatient);
  api.start();
  await api.ready(boundMillis);
  try {
    const seen = await work(api);
    must((await setting.server.content()) === content, 'The content changed.');
    return seen;
  } finally {
    await api.signal('SIGKILL');
  }
}

/** How long it takes until the API answers as before. */
const recovered = async (api: Api): Promise<number> =>
  (await until('the API answers', boundMillis, async () => ((await api.ask()) === 200 ? true : undefined))).afterMillis;

/** What an API may say while something is wrong: an answer, or in plain words that there is none now. */
function mustBePlain(statuses: readonly number[]): string {
  must(
    statuses.every((status) => status === 200 || status === 503),
    `Something else than 200 and 503 was said: ${statuses.join(' ')}`,
  );
  const of = (wanted: number) => statuses.filter((status) => status === wanted).length;
  return `answered ${of(200)}, 503 ${of(503)}`;
}

const askTogether = (api: Api, times: number) => Promise.all(Array.from({ length: times }, () => api.ask()));

export const troubledApi: readonly Fault[] = [
  {
    id: 'lock-held',
    does: 'a table locked by another, with more callers than connections',
    run: (setting) =>
      withApi(setting, async (api) => {
        const letGo = await setting.server.hold('pilots');
        const until25 = performance.now() + setting.extent.holdMillis;
        const statuses: number[] = [];
        while (performance.now() < until25) statuses.push(...(await askTogether(api, 20)));
        must(!statuses.includes(200), 'Somebody read a table that was locked.');
        await letGo();
        return { times: statuses.length, outcome: mustBePlain(statuses), recoveredMillis: await recovered(api) };
      }),
  },
  {
    id: 'backend-frozen',
    does: 'SIGSTOP of every process of the database that the API has',
    run: (setting) =>
      withApi(setting, async (api) => {
        await askTogether(api, 4);
        const rows = await setting.server.ask<{ pid: number }>(
          `select pid from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`,
        );
        for (const { pid } of rows) process.kill(pid, 'SIGSTOP');
        const statuses = await askTogether(api, 4);
        // Still frozen: what the API holds by now is new.
        const recoveredMillis = await recovered(api);
        for (const { pid } of rows) process.kill(pid, 'SIGCONT');
        return { times: rows.length, outcome: mustBePlain(statuses), recoveredMillis };
      }),
  },
  {
    id: 'restart-under-load',
    does: 'the database stopped and started while it is asked',
    run: (setting) =>
      withApi(setting, async (api) => {
        const load = { isOver: false };
        const asked = Array.from({ length: 8 }, async () => {
          const statuses: number[] = [];
          while (!load.isOver) statuses.push(await api.ask());
          return statuses;
        });
        await until('answers under load', boundMillis, async () => ((await api.ask()) === 200 ? true : undefined));
        await setting.server.stop();
        await until('503 while the database is down', boundMillis, async () => ((await api.ask()) === 503 ? true : undefined));
        must((await fetch(`${api.address}/health`)).status === 200, 'The API itself is down with its database.');
        await setting.server.start();
        const recoveredMillis = await recovered(api);
        load.isOver = true;
        return { times: 1, outcome: mustBePlain((await Promise.all(asked)).flat()), recoveredMillis };
      }),
  },
  {
    id: 'api-killed',
    does: 'SIGKILL of the API while it works, and a start',
    run: (setting) =>
      withApi(setting, async (api) => {
        const letGo = await setting.server.hold('pilots');
        void askTogether(api, 4);
        await until('the API works in the database', boundMillis, async () =>
          (await setting.server.atWork()).length > 1 ? true : undefined,
        );
        await api.signal('SIGKILL');
        const { afterMillis } = await until('only the lock is left in the database', boundMillis, async () =>
          (await setting.server.atWork()).length === 1 ? true : undefined,
        );
        await letGo();
        api.start();
        await api.ready(boundMillis);
        return { times: 1, outcome: mustBePlain([await api.ask()]), recoveredMillis: afterMillis };
      }),
  },
  {
    id: 'stop-with-slow-caller',
    does: 'SIGTERM while a caller’s answer cannot be given',
    run: (setting) =>
      withApi(setting, async (api) => {
        const letGo = await setting.server.hold('pilots');
        const answer = api.ask();
        await until('the API works in the database', boundMillis, async () =>
          (await setting.server.atWork()).length > 1 ? true : undefined,
        );
        const began = performance.now();
        const { code } = await api.signal('SIGTERM');
        must(code === 0, `The API stopped with exit code ${code}.`);
        const recoveredMillis = performance.now() - began;
        await answer;
        await letGo();
        return { times: 1, outcome: 'stopped', recoveredMillis };
      }),
  },
  {
    id: 'start-without-database',
    does: 'a start of the API before its database',
    run: async (setting) => {
      await setting.server.stop();
      const api = new Api(setting.server.url, impatient);
      api.start();
      await setting.server.start();
      const recoveredMillis = await api.ready(boundMillis);
      const { code } = await api.signal('SIGTERM');
      must(code === 0, `The API stopped with exit code ${code}.`);
      return { times: 1, outcome: 'started', recoveredMillis };
    },
  },
  {
    id: 'slow-and-vanishing',
    does: 'callers whose request does not come, and callers who leave before their answer',
    run: (setting) =>
      withApi(setting, async (api) => {
        const { callers } = setting.extent;
        const letGo = await setting.server.hold('pilots');
        const begun = (bytes: string) => {
          const socket = connect(api.port, '127.0.0.1', () => socket.write(bytes));
          socket.on('error', () => undefined);
          // Who reads nothing does not hear that the connection was closed.
          return socket.resume();
        };
        const head = 'POST /trpc/pilots HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ';
        const slow = Array.from({ length: callers }, () => begun(`${head}60000\r\n\r\n{`));
        const leaving = Array.from({ length: callers }, () => begun(`${head}0\r\n\r\n`));
        must((await fetch(`${api.address}/health`)).status === 200, 'Slow callers hold up the API.');
        await until('the API works in the database', boundMillis, async () =>
          (await setting.server.atWork()).length > 1 ? true : undefined,
        );
        for (const socket of leaving) socket.destroy();
        await until('the work of those who left has stopped', boundMillis, async () =>
          (await setting.server.atWork()).length === 1 ? true : undefined,
        );
        await letGo();
        await Promise.all(slow.map((socket) => new Promise((closed) => (socket.closed ? closed(0) : socket.on('close', closed)))));
        return { times: 2 * callers, outcome: mustBePlain([await api.ask()]), recoveredMillis: await recovered(api) };
      }),
  },
];
