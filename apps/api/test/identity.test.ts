import { importPackage, migrate, type AuditEvent, type OpenDatabase } from '@polku/engine';
import { folderSource, openPostgres } from '@polku/engine/node';
import type { FastifyInstance } from 'fastify';
import { generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newDatabaseUrl, ordinaryRoleUrl } from '../../../packages/engine/test/databases.ts';
import { readIdentitySettings } from '../src/identity/settings.ts';
import { serve } from '../src/serve.ts';
import { ask as askProcedure } from './ask.ts';
import { audience, openTestProvider, type Person, type TestProvider } from './identity-provider.ts';

const example = fileURLToPath(new URL('../../../examples/waiting-list', import.meta.url));
const pilot = 'waiting_list';

describe('the API with an identity provider', () => {
  let provider: TestProvider;
  let database: OpenDatabase;
  let server: FastifyInstance;
  let organisation: string;
  const events: AuditEvent[] = [];

  beforeAll(async () => {
    const url = await ordinaryRoleUrl(await newDatabaseUrl());
    const holder = openPostgres(url);
    await migrate(holder);
    await importPackage(holder, folderSource(example), { today: '2026-01-01', datasetId: 'waiting-list', title: 'Waiting list' });
    await holder.close();
    database = openPostgres(url, { sees: 'nobody', connections: 2 });
    provider = await openTestProvider();
    server = await serve({
      database,
      identity: readIdentitySettings({ POLKU_OIDC_ISSUER: provider.issuer, POLKU_OIDC_AUDIENCE: audience }),
      logger: false,
      trail: { isKept: false, record: (event) => Promise.resolve(void events.push(event)) },
    });
    organisation = 'org';
    const local = await serve({ database: openPostgres(url), identity: undefined, logger: false });
    const { result } = (await local.inject('/trpc/pilots')).json<{ result: { data: { organisationId: string }[] } }>();
    organisation = result.data[0]!.organisationId;
    await local.close();
  });
  afterAll(async () => {
    await server.close();
    await database.close();
    await provider.close();
  });
  beforeEach(() => {
    events.length = 0;
  });

  const ask = (path: string, token?: string, input?: unknown) =>
    askProcedure(server, path, input, token === undefined ? {} : { authorization: `Bearer ${token}` });
  const steering = (): Person => ({ roles: ['steering'], organisations: [organisation] });

  it('security 1: a token of the provider for this API opens what its roles and organisations allow', async () => {
    const token = await provider.token('s1', steering());
    const answer = await ask('pilots', token);
    expect(answer.statusCode).toBe(200);
    expect(answer.json().result.data).toMatchObject([{ id: pilot }]);
    const who = await ask('whoami', token);
    expect(who.json().result.data).toEqual({
      identifiedBy: 'provider',
      subject: 's1',
      ...steering(),
      permits: [],
    });
    expect(events).toEqual([{ action: 'signed_in', subject: 's1', details: { by: 'token', roles: 'steering' } }]);
  });

  const now = () => Math.floor(Date.now() / 1000);
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const forged = (alg: string, sign: (jwt: SignJWT) => Promise<string>) =>
    sign(
      new SignJWT({ iss: provider.issuer, aud: audience, sub: 's1', iat: now(), exp: now() + 300, ...steering() }).setProtectedHeader({
        alg,
        kid: 'test',
      }),
    );

  it.each<[string, () => Promise<string | undefined>]>([
    ['none', async () => undefined],
    ['an expired one', () => provider.token('s1', steering(), { iat: now() - 900, exp: now() - 300 })],
    ['one that expired just beyond what clocks may differ', () => provider.token('s1', steering(), { exp: now() - 32 })],
    ['one that is not in force yet', () => provider.token('s1', steering(), { nbf: now() + 300 })],
    ['one without an end', () => provider.token('s1', steering(), { exp: undefined })],
    ['one for another audience', () => provider.token('s1', steering(), { aud: 'https://another.example' })],
    ['one for no audience', () => provider.token('s1', steering(), { aud: undefined })],
    ['one of another issuer', () => provider.token('s1', steering(), { iss: 'https://another.example' })],
    ['one of nobody', () => provider.token('', steering())],
    ['one signed by another key', () => forged('RS256', (jwt) => jwt.sign(other.privateKey))],
    ['one signed by a shared key', () => forged('HS256', (jwt) => jwt.sign(Buffer.from('a key that is long enough for HS256')))],
    [
      'one with alg none',
      async () =>
        new UnsecuredJWT({ sub: 's1', ...steering() })
          .setIssuer(provider.issuer)
          .setAudience(audience)
          .setIssuedAt()
          .setExpirationTime('5m')
          .encode(),
    ],
    [
      'one whose roles were changed',
      async () => {
        const [header, payload, signature] = (await provider.token('s1', steering())).split('.');
        const changed = { ...JSON.parse(Buffer.from(payload!, 'base64url').toString()), roles: ['steward'] };
        return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
      },
    ],
    ['no token at all', async () => 'not-a-token'],
  ])('security 1: 401 for %s', async (_, tokenOf) => {
    const token = await tokenOf();
    const answer = await ask('evaluation', token, { pilot });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.json().error.data).toMatchObject({ polkuCode: 'not_signed_in' });
    if (token !== undefined) {
      expect(answer.payload).not.toContain(token);
      expect(events).toMatchObject([{ action: 'sign_in_refused' }]);
    }
  });

  it('security 1: clocks may differ by half a minute', async () => {
    expect((await ask('whoami', await provider.token('s1', steering(), { exp: now() - 20 }))).statusCode).toBe(200);
  });

  it('security 1: 403 for who may not, and every one of several calls at once is judged', async () => {
    const admin = await provider.token('a1', { roles: ['admin'], organisations: [organisation] });
    expect((await ask('pilots', admin)).statusCode).toBe(403);
    const both = await ask('whoami,pilots?batch=1', admin, {});
    expect(both.json<{ error?: { data: { httpStatus: number } } }[]>().map(({ error }) => error?.data.httpStatus)).toEqual([
      undefined,
      403,
    ]);
    const stranger = await provider.token('x1', { roles: ['cleaner', '__proto__', 'constructor'], organisations: [organisation] });
    expect((await ask('pilots', stranger)).statusCode).toBe(403);
  });

  it('security 2: another organisation’s pilot has the same status and body as one that does not exist', async () => {
    const token = await provider.token('s2', { roles: ['steering'], organisations: ['another'] });
    const [theirs, nowhere] = [
      await ask('evaluation', token, { pilot, organisation }),
      await ask('evaluation', token, { pilot, organisation: 'nowhere' }),
    ];
    expect([theirs.statusCode, theirs.payload]).toEqual([404, nowhere.payload]);
    expect((await ask('pilots', token)).json().result.data).toEqual([]);
  });

  it('security 8: a change of somebody’s roles is written down once', async () => {
    await ask('whoami', await provider.token('s3', steering()));
    await ask('whoami', await provider.token('s3', { ...steering(), roles: ['steward'] }));
    await ask('whoami', await provider.token('s3', { ...steering(), roles: ['steward'] }, { jti: 'another' }));
    expect(events.filter(({ action }) => action === 'role_changed')).toMatchObject([
      { subject: 's3', details: { rolesBefore: 'steering', roles: 'steward' } },
    ]);
  });

  it('security 1: a provider that does not answer is no reason to let anyone in, or to call a token bad', async () => {
    const away = await openTestProvider();
    await away.close();
    const cut = await serve({
      database,
      identity: readIdentitySettings({ POLKU_OIDC_ISSUER: away.issuer, POLKU_OIDC_AUDIENCE: audience }),
      logger: false,
    });
    const answer = await cut.inject({ url: '/trpc/pilots', headers: { authorization: 'Bearer a.b.c' } });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().error.data).toMatchObject({ polkuCode: 'identity_unreachable' });
    await cut.close();
  });
});

describe('the API without an identity provider', () => {
  it('security 4: every answer says that nobody is told apart', async () => {
    const url = await newDatabaseUrl();
    const database = openPostgres(url);
    await migrate(database);
    const server = await serve({ database, identity: undefined, logger: false });
    for (const path of ['/health', '/trpc/whoami', '/trpc/nothing', '/nowhere'])
      expect((await server.inject(path)).headers['polku-identity']).toBe('nobody');
    expect((await server.inject('/trpc/whoami')).json().result.data).toMatchObject({ identifiedBy: 'nobody', organisations: 'all' });
    await server.close();
    await database.close();
  });
});
