import { importPackage } from '@polku/engine';
import { folderSource, openPostgres } from '@polku/engine/node';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask } from './ask.ts';
import { apiOf, atWork, databaseWithExample, holdTable, pilot, type Api } from './on-postgres.ts';

const other = fileURLToPath(new URL('../../../examples/pirkanmaa-2022', import.meta.url));
let url: string;
let api: Api;
beforeEach(async () => {
  url = await databaseWithExample();
});
afterEach(() => api.close());

it('security 24: the same question at once is answered once, also within a batch', async () => {
  api = await apiOf(url, { lockMillis: 60_000 });
  const letGo = await holdTable(url, 'pilots');
  const batch = { 0: { pilot }, 1: { pilot } };
  const asked = [...Array.from({ length: 8 }, () => ask(api.server, 'plan', { pilot })), ask(api.server, 'plan,plan?batch=1', batch)];
  await vi.waitFor(async () => expect(await atWork(url)).toHaveLength(1));
  await letGo();
  const [batched, ...alone] = (await Promise.all(asked)).toReversed().map(({ payload }) => payload);
  expect(new Set(alone).size).toBe(1);
  expect(batched).toBe(`[${alone[0]},${alone[0]}]`);
});

it('security 24: an answer is kept until a package is loaded', async () => {
  api = await apiOf(url, { lockMillis: 100 });
  const pilots = async () => (await ask(api.server, 'pilots')).json() as { result?: { data: readonly unknown[] } };
  expect((await pilots()).result?.data).toHaveLength(1);
  const letGo = await holdTable(url, 'pilots');
  // No row of a pilot can be read now.
  expect((await pilots()).result?.data).toHaveLength(1);
  await letGo();
  const database = openPostgres(url);
  await importPackage(database, folderSource(other), { today: '2026-01-01', datasetId: 'other', title: 'Other' });
  await database.close();
  expect((await pilots()).result?.data.length).toBeGreaterThan(1);
});

it('security 24: who asks for more than is worked out for one is told when to ask again, and health stays outside', async () => {
  api = await apiOf(url, { workMillisAtOnce: 1, workMillisPerMinute: 1, requestsPerMinute: 10 });
  expect((await ask(api.server, 'plan', { pilot })).statusCode).toBe(200);
  const refused = await ask(api.server, 'pilots');
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.json()).toMatchObject({
    error: {
      data: { polkuCode: 'asked_too_much', text: { fi: expect.stringContaining('Odota'), sv: expect.any(String), en: expect.any(String) } },
    },
  });
  for (let asked = 0; asked < 20; asked += 1) expect((await api.server.inject('/health')).statusCode).toBe(200);
});

it('security 21: an answer during an import is wholly the old one or wholly the new one', async () => {
  api = await apiOf(url);
  const answer = async () => (await ask(api.server, 'pilots')).payload;
  const old = await answer();
  const database = openPostgres(url);
  const during = { isOver: false };
  const load = importPackage(database, folderSource(other), { today: '2026-01-01', datasetId: 'other', title: 'Other' }).finally(() => {
    during.isOver = true;
  });
  const given = new Set<string>();
  while (!during.isOver) given.add(await answer());
  await load;
  await database.close();
  const now = await answer();
  expect(now).not.toBe(old);
  for (const each of given) expect([old, now]).toContain(each);
});
