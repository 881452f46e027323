import type { FastifyInstance } from 'fastify';
import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer } from '../src/server.ts';
import { ask } from './ask.ts';
import { apiOf, databaseWithExample, pilot, type Api } from './on-postgres.ts';

const dashboard = 'https://polku.example.fi';
let api: Api;
let server: FastifyInstance;
beforeAll(async () => {
  api = await apiOf(await databaseWithExample(), { origins: [dashboard], workMillisAtOnce: 600_000 });
  server = api.server;
});
afterAll(() => api.close());

const codeOf = (payload: string): unknown => (JSON.parse(payload) as { error: { data: { polkuCode: unknown } } }).error.data.polkuCode;

describe('abuse: what is asked', () => {
  it.each([
    ['500 calls in one batch', `${Array.from({ length: 500 }, () => 'pilots').join(',')}?batch=1`, {}, 400, 'too_many_calls'],
    ['a body over the limit', 'evaluation', { pilot: 'x'.repeat(70_000) }, 413, 'request_too_large'],
    ['a role of the caller’s choosing', 'evaluation', { pilot, role: 'admin' }, 400, 'invalid_request'],
    ['an organisation of the caller’s choosing', 'plan', { pilot, organisation_id: 'o' }, 400, 'invalid_request'],
    ['a policy of the caller’s choosing', 'evaluation', { pilot, policy: 'none' }, 400, 'invalid_request'],
    ['a batch that is a list', 'pilots?batch=1', [], 400, 'request_refused'],
    ['a procedure that is not there', 'constructor', {}, 404, 'invalid_request'],
  ])('%s is refused', async (_, procedure, input, status, code) => {
    const response = await ask(server, procedure, input);
    expect([response.statusCode, codeOf(response.payload)]).toEqual([status, code]);
  });

  it.each([
    ['a prototype', `{"pilot":"${pilot}","__proto__":{"policy":"none"}}`],
    ['a constructor', `{"pilot":"${pilot}","constructor":{"prototype":{"policy":"none"}}}`],
    ['what is no JSON', '{"pilot":'],
    ['a character that no text has', String.raw`{"pilot":"a\u0000b"}`],
  ])('%s is refused before it is read', async (_, payload) => {
    const response = await server.inject({ method: 'POST', url: '/trpc/plan', headers: { 'content-type': 'application/json' }, payload });
    expect([response.statusCode, codeOf(response.payload)]).toEqual([400, 'request_refused']);
    expect(({} as { policy?: string }).policy).toBeUndefined();
  });

  it.each([
    ['a query', `${pilot}'; drop table episodes; --`],
    ['a pattern that takes for ever', `${'a'.repeat(199)}!`],
    ['a pattern', '%'],
  ])('%s in place of an id finds nothing and does nothing', async (_, asked) => {
    const response = await ask(server, 'plan', { pilot: asked });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    expect(response.payload).not.toMatch(/drop table|SQLSTATE/);
    expect((await ask(server, 'plan', { pilot })).statusCode).toBe(200);
  });

  it('identifiers in an address are not accepted, and what needs none may be read', async () => {
    const input = encodeURIComponent(JSON.stringify({ pilot }));
    const refused = await server.inject(`/trpc/plan?input=${input}`);
    expect([refused.statusCode, codeOf(refused.payload)]).toEqual([405, 'asked_in_address']);
    expect(refused.payload).not.toContain(pilot);
    expect((await server.inject('/trpc/pilots')).statusCode).toBe(200);
  });
});

describe('abuse: who asks', () => {
  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page that hides where it is from', { origin: 'null' }],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }],
    ['a body that any page may send', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a name that is not ours', { host: 'evil.example' }],
    ['a body of no kind', { 'content-type': 'application/xml' }],
  ])('%s is refused', async (_, headers) => {
    const response = await ask(server, 'pilots', {}, headers);
    expect([response.statusCode, codeOf(response.payload)]).toEqual([403, 'asked_from_elsewhere']);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('the dashboard of an origin in the settings may ask, and its browser is told so before', async () => {
    const before = await server.inject({
      method: 'OPTIONS',
      url: '/trpc/pilots',
      headers: { origin: dashboard, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(before.headers).toMatchObject({ 'access-control-allow-origin': dashboard, vary: expect.stringContaining('Origin') });
    const response = await ask(server, 'pilots', {}, { origin: dashboard, 'sec-fetch-site': 'cross-site' });
    expect([response.statusCode, response.headers['access-control-allow-origin']]).toEqual([200, dashboard]);
  });

  it('a page of the same address may ask', async () => {
    expect((await ask(server, 'pilots', {}, { host: 'localhost:80', origin: 'http://localhost:80' })).statusCode).toBe(200);
  });

  it('an address that a stranger writes into a header is not believed', async () => {
    const own = await apiOf('postgres://nobody@127.0.0.1:1/none', { requestsPerMinute: 3 });
    const from = (address: string) => own.server.inject({ url: '/trpc/none', headers: { 'x-forwarded-for': address } });
    const statuses: number[] = [];
    for (const address of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) statuses.push((await from(address)).statusCode);
    const pilots = await ask(own.server, 'pilots', {}, { 'x-forwarded-for': '4.4.4.4' });
    await own.close();
    expect([...statuses, pilots.statusCode]).toEqual([404, 404, 404, 429]);
  });
});

describe('security 10: every answer', () => {
  it.each(['/health', '/ready', '/trpc/pilots', '/trpc/none', '/nowhere'])(
    '%s says that it is kept nowhere, framed nowhere and run as nothing',
    async (url) => {
      expect((await server.inject(url)).headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    },
  );
});

it('security 10: pages and their programs run what is served here, a Postgres among it, and no text', async () => {
  const own = await buildServer({
    context: () => Promise.reject(new Error('not asked')),
    isHealthy: () => Promise.resolve(true),
    logger: false,
  });
  own.get('/page', (_request, reply) => reply.type('text/html; charset=utf-8').send('<p></p>'));
  const policy = String((await own.inject('/page')).headers['content-security-policy']);
  await own.close();
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain(" 'unsafe-eval'");
});

it('abuse: what is no HTTP is answered in plain words', async () => {
  const { port } = await api.listen();
  const told = await new Promise<string>((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write('secret 123\r\n\r\n'));
    socket.on('data', (bytes) => resolve(bytes.toString()));
  });
  expect(told).toMatch(/^HTTP\/1\.1 400 /);
  expect(told).not.toContain('secret');
});
