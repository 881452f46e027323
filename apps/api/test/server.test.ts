import { evaluate, importPackage, migrate, onOwnMachine, type OpenDatabase } from '@polku/engine';
import { folderSource, openEmbedded, openPostgres } from '@polku/engine/node';
import type { FastifyInstance } from 'fastify';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildServer } from '../src/server.ts';
import { ask } from './ask.ts';

const example = fileURLToPath(new URL('../../../examples/waiting-list', import.meta.url));
const options = { today: '2026-01-01', datasetId: 'waiting-list', title: 'Waiting list' };
const pilot = 'waiting_list';

describe('the API over a real Postgres', () => {
  let database: OpenDatabase;
  let server: FastifyInstance;
  beforeAll(async () => {
    database = openPostgres(inject('postgresUrl'));
    await migrate(database);
    await importPackage(database, folderSource(example), options);
    server = await buildServer({
      context: { ...onOwnMachine, database, policy: 'steering' },
      isHealthy: () => database.isReachable(),
      logger: false,
    });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it('works, and is ready while its database answers', async () => {
    for (const address of ['/health', '/ready']) expect((await server.inject(address)).statusCode).toBe(200);
  });

  it('answers with the same bytes as an engine inside this process, but for the hash, which each database keys with a secret of its own', async () => {
    const response = await ask(server, 'evaluation', { pilot });
    const embedded = await openEmbedded();
    await importPackage(embedded, folderSource(example), options);
    const local = await evaluate(embedded, { pilot, policy: 'steering' });
    await embedded.close();
    expect(response.statusCode).toBe(200);
    const { datasetHash } = response.json<{ result: { data: typeof local } }>().result.data.provenance;
    expect(datasetHash).not.toBe(local.provenance.datasetHash);
    expect(response.payload.replace(datasetHash, local.provenance.datasetHash)).toBe(JSON.stringify({ result: { data: local } }));
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('lists the pilots with their arms', async () => {
    const response = await server.inject('/trpc/pilots');
    expect(response.json().result.data).toMatchObject([{ id: pilot, arms: [{ role: 'intervention' }, { role: 'comparator' }] }]);
  });

  it('answers with the rows of a plan as they were declared', async () => {
    const response = await ask(server, 'plan', { pilot });
    expect(response.json().result.data).toMatchObject({
      plan: [{ metric: 'time_to_service', priority: 'primary', horizon: 182 }],
      arms: expect.arrayContaining([expect.objectContaining({ team_id: 'team-non-o' }), expect.objectContaining({ team_id: 'team-o' })]),
      pilots: [{ pilot_id: pilot }],
    });
  });

  it.each([
    ['a plan of a pilot that is not there', 'plan', { pilot: 'waiting_lst' }, 404],
    ['a pilot that is not there', 'evaluation', { pilot: 'waiting_lst' }, 404],
    ['a metric that is not there', 'evaluation', { pilot, metrics: ['time_to_servce'] }, 404],
    ['a policy of the caller’s choosing', 'evaluation', { pilot, policy: 'none' }, 400],
    ['a date that is none', 'evaluation', { pilot, asOf: '2024-02-30' }, 400],
    ['no pilot', 'evaluation', {}, 400],
  ])('refuses %s', async (_, procedure, input, status) => {
    const response = await ask(server, procedure, input);
    expect(response.statusCode).toBe(status);
    expect(response.payload).not.toContain('stack');
  });

  it.each([
    '/trpc/evaluation?input=%7B%22pilot%22%3A%22waiting_list%22%7D',
    '/trpc/plan?batch=1&input=%7B%7D',
    '/api/evaluation?pilot=waiting_list',
  ])('security 24: takes no identifier from an address: %s', async (address) => {
    const answer = await server.inject(address);
    expect(answer.statusCode).toBeGreaterThanOrEqual(404);
    expect(answer.statusCode).toBeLessThan(406);
    expect(answer.payload).not.toContain('polku-evaluation');
  });

  it('refuses a batch of too many calls', async () => {
    const calls = Array.from({ length: 21 }, () => 'pilots').join(',');
    expect((await ask(server, `${calls}?batch=1`, {})).statusCode).toBe(400);
  });
});

describe('an API whose database is gone', () => {
  it('says 503 and nothing else', async () => {
    const database = openPostgres('postgres://nobody:secret@127.0.0.1:1/none');
    const server = await buildServer({
      context: { ...onOwnMachine, database, policy: 'steering' },
      isHealthy: () => database.isReachable(),
      logger: false,
    });
    const health = await server.inject('/health');
    const ready = await server.inject('/ready');
    const answer = await server.inject('/trpc/pilots');
    await server.close();
    await database.close();
    expect(health.statusCode).toBe(200);
    expect(ready.statusCode).toBe(503);
    expect(answer.statusCode).toBe(503);
    expect(answer.payload).not.toContain('secret');
  });
});
