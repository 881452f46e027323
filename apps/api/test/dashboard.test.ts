import { importPackage, memorySource, migrate, type AuditEvent, type OpenDatabase } from '@polku/engine';
import { openPostgres } from '@polku/engine/node';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../../dashboard/e2e/accessibility-findings.ts';
import { hasChromium, launch } from '../../dashboard/e2e/browser.ts';
import { countedPackage } from '../../../packages/engine/test/counted-package.ts';
import { newDatabaseUrl, ordinaryRoleUrl } from '../../../packages/engine/test/databases.ts';
import { ofOrganisation, withOwnIds } from '../../../packages/engine/test/package-variants.ts';
import { patienceMillis } from '../../../tooling/test-settings.mjs';
import { readIdentitySettings } from '../src/identity/settings.ts';
import { serve } from '../src/serve.ts';
import { audience, openTestProvider, type TestProvider } from './identity-provider.ts';

const dashboard = fileURLToPath(new URL('../../dashboard/dist/site', import.meta.url));

const named = (name: string, files: Readonly<Record<string, string>>) => ({
  ...files,
  'pilots.csv': files['pilots.csv']!.replace('Pori', name),
});
const packages = {
  satakunta: named('Pilot of Satakunta', ofOrganisation('satakunta', countedPackage)),
  pirkanmaa: named('Pilot of Pirkanmaa', ofOrganisation('pirkanmaa', withOwnIds('_p', countedPackage))),
};

const people = {
  'steering-satakunta': { roles: ['steering'], organisations: ['satakunta'] },
  'steering-pirkanmaa': { roles: ['steering'], organisations: ['pirkanmaa'] },
  'steward-satakunta': { roles: ['steward'], organisations: ['satakunta'] },
  'researcher-1': { roles: ['researcher'], organisations: [] },
};
type Name = keyof typeof people;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.skipIf(!hasChromium)('the dashboard over the API, in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let provider: TestProvider;
  let database: OpenDatabase;
  let server: FastifyInstance;
  let address: string;
  const events: AuditEvent[] = [];

  beforeAll(async () => {
    if (!existsSync(`${dashboard}/index.html`)) throw new Error('The dashboard is not built: run `turbo run build`.');
    const url = await ordinaryRoleUrl(await newDatabaseUrl());
    const holder = openPostgres(url);
    await migrate(holder);
    for (const [datasetId, files] of Object.entries(packages))
      await importPackage(holder, memorySource(files), { today: '2026-01-01', datasetId, title: datasetId });
    await holder.close();
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    provider = await openTestProvider({ people, publicUrl: address });
    database = openPostgres(url, { sees: 'nobody' });
    server = await serve({
      database,
      identity: readIdentitySettings({
        POLKU_OIDC_ISSUER: provider.issuer,
        POLKU_OIDC_AUDIENCE: audience,
        POLKU_OIDC_RESOURCE: audience,
        POLKU_OIDC_CLIENT_ID: 'dashboard',
        POLKU_PUBLIC_URL: address,
      }),
      dashboard,
      logger: false,
      trail: { isKept: false, record: (event) => Promise.resolve(void events.push(event)) },
    });
    await server.listen({ host: '127.0.0.1', port });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await database?.close();
    await provider?.close();
  });
  beforeEach(async () => {
    events.length = 0;
    context = await browser.newContext({ locale: 'en-GB' });
    context.setDefaultTimeout(patienceMillis);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  /** Signs in at the provider, from the page that is open. */
  const signIn = async (name: Name) => {
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.locator('input[name=login]').fill(name);
    await page.locator('input[name=password]').fill('anything');
    await page.locator('button[type=submit]').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText(`Signed in: ${name}.`).waitFor();
  };
  const pilots = async () => {
    await page.getByRole('heading', { level: 1, name: 'Does the pilot help?' }).waitFor();
    return page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
  };

  it('security 1: without signing in there is nothing to see but the way in, and what was asked for opens after it', async () => {
    await page.goto(`${address}/pilot/p1?lang=en`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.content()).not.toContain('Satakunta');
    expect(await accessibilityFindings(page)).toEqual([]);
    await signIn('steering-satakunta');
    await page.getByRole('heading', { level: 1, name: 'Pilot of Satakunta' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/pilot/p1');
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it.each<[Name, string]>([
    ['steering-satakunta', 'Pilot of Satakunta'],
    ['steering-pirkanmaa', 'Pilot of Pirkanmaa'],
    ['steward-satakunta', 'Pilot of Satakunta'],
  ])('security 2: %s sees the pilots of their own county alone', async (name, pilot) => {
    await page.goto(address);
    await signIn(name);
    expect(await pilots()).toEqual([pilot]);
    for (const each of ['p1', 'p1_p']) {
      await page.goto(`${address}/pilot/${each}`);
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasText: /Pilot of|Page not found/ })
        .waitFor();
      const isOwn = (await page.getByRole('heading', { level: 1 }).textContent()) === pilot;
      expect(isOwn).toBe((each === 'p1') === (pilot === 'Pilot of Satakunta'));
    }
    expect(events.map(({ action, subject }) => [action, subject])).toEqual([['signed_in', name]]);
  });

  it('security 1: a researcher reads as the permit says, and no longer once it is taken back', async () => {
    const steward = async (procedure: string, input: object) => {
      const token = await provider.token('steward-satakunta', people['steward-satakunta']);
      const answer = await server.inject({
        method: 'POST',
        url: `/trpc/${procedure}`,
        headers: { authorization: `Bearer ${token}` },
        payload: { organisation: 'satakunta', permit: 'THL-1', ...input },
      });
      expect(answer.statusCode).toBe(200);
    };
    await page.goto(address);
    await signIn('researcher-1');
    expect(await pilots()).toEqual([]);
    await steward('grantPermit', { subject: 'researcher-1', purpose: 'A study of waiting', from: '2026-01-01', until: '2999-12-31' });
    await page.reload();
    expect(await pilots()).toEqual(['Pilot of Satakunta']);
    await page.getByRole('link', { name: 'Pilot of Satakunta' }).click();
    await page.getByText(/fewer than 5 people are not shown|Groups? of fewer than 5/).waitFor();
    await page.getByRole('button', { name: 'Read under the permit THL-1 (A study of waiting)' }).click();
    await page.getByText('You are reading under the permit THL-1').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Pilot of Satakunta' }).waitFor();
    expect(events.filter(({ action }) => action === 'read_under_permit')).toMatchObject([
      { subject: 'researcher-1', organisation: 'satakunta', details: { permit: 'THL-1', purpose: 'A study of waiting' } },
    ]);
    await steward('withdrawPermit', {});
    await page.reload();
    await page.getByRole('alert').filter({ hasText: 'no valid research permit' }).waitFor();
    await page.goto(address);
    expect(await pilots()).toEqual([]);
  });

  it('security 1: a steward gives a permit and takes it back, and speaks for a shared pilot, on a page of their own', async () => {
    await page.goto(address);
    await signIn('steward-satakunta');
    await page.getByRole('link', { name: 'Permits and agreements' }).click();
    await page.getByRole('heading', { level: 1, name: 'Permits and agreements' }).waitFor();
    const permits = page.getByRole('region', { name: 'Research permits' });
    const fill = async (region: typeof permits, fields: Readonly<Record<string, string>>) => {
      for (const [label, value] of Object.entries(fields)) await region.getByLabel(label).fill(value);
    };
    const period = { 'First day': '2026-01-01', 'Last day': '2999-12-31' };
    await fill(permits, { 'Id of the permit': 'THL-2', 'Researcher, as': 'researcher-1', Purpose: 'Another study', ...period });
    await permits.getByRole('button', { name: 'Give the permit' }).click();
    await permits.getByRole('row', { name: /THL-2 satakunta researcher-1 Another study/ }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await permits.getByRole('button', { name: 'Withdraw the permit THL-2' }).click();
    await permits.getByRole('row', { name: /THL-2 .* withdrawn/ }).waitFor();

    const shared = page.getByRole('region', { name: 'Shared pilots' });
    await fill(shared, { 'Organisation that runs the pilot': 'pirkanmaa', 'Id of the pilot': 'p1_p', ...period });
    await shared.getByLabel('Organisation', { exact: true }).fill('pirkanmaa');
    await shared.getByRole('button', { name: 'Agree to its evaluation' }).click();
    await page.getByRole('status').filter({ hasText: 'There is no such id.' }).waitFor();
    await shared.getByLabel('Organisation', { exact: true }).fill('satakunta');
    await shared.getByRole('button', { name: 'Agree to its evaluation' }).click();
    await shared.getByRole('row', { name: /p1_p pirkanmaa satakunta/ }).waitFor();
    expect(events.map(({ action }) => action)).toEqual(['signed_in', 'permit_granted', 'permit_withdrawn', 'agreement_made']);
  });

  it('security 4: where nobody is told apart, every screen says so', async () => {
    const open = await serve({ database, identity: undefined, dashboard, logger: false });
    await open.listen({ host: '127.0.0.1', port: 0 });
    const { port } = open.server.address() as AddressInfo;
    for (const [lang, words] of [
      ['fi', 'Tämä palvelin ei tunnista käyttäjiä.'],
      ['sv', 'Den här servern identifierar inte användare.'],
      ['en', 'This server does not know who is reading.'],
    ]) {
      for (const path of ['/', '/pilot/p1', '/your-data', '/nowhere', '/access']) {
        await page.goto(`http://127.0.0.1:${port}${path}?lang=${lang}`);
        await page.getByText(words!).waitFor();
      }
    }
    expect((await open.inject('/assets/none.js')).statusCode).toBe(404);
    await open.close();
  });

  it('security 1: who signs out is out, also with the key that was theirs; no script ever had it', async () => {
    await page.goto(address);
    await signIn('steering-satakunta');
    const [session] = (await context.cookies()).filter(({ name }) => name === 'polku_session');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    const readByScripts = await page.evaluate(() => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]));
    expect(readByScripts).not.toContain(session!.value);
    expect(readByScripts).not.toMatch(/eyJ|satakunta/);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL((url) => url.origin === provider.issuer);
    await page.getByRole('button', { name: /^Yes/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    const again = await server.inject({ url: '/trpc/pilots', headers: { cookie: `polku_session=${session!.value}` } });
    expect(again.statusCode).toBe(401);
    expect(events.map(({ action }) => action)).toEqual(['signed_in', 'signed_out']);
  });

  it('security 1: a way back that leads elsewhere, or a way in that did not begin here, leads nowhere', async () => {
    for (const back of ['https://evil.example/', '//evil.example/', '/\\evil.example', '/%5C/evil.example', 'javascript:alert(1)']) {
      const answer = await server.inject(`/sign-in?back=${encodeURIComponent(back)}`);
      const sent = answer.cookies.find(({ name }) => name === 'polku_sign_in')!.value;
      const { backTo } = JSON.parse(Buffer.from(sent, 'base64url').toString()) as { backTo: string };
      expect(new URL(backTo, address).origin).toBe(address);
    }
    const stray = await server.inject('/sign-in/callback?code=stolen&state=x');
    expect([stray.statusCode, stray.headers.location]).toEqual([302, '/sign-in']);
    const begun = await server.inject('/sign-in');
    const cookie = `polku_sign_in=${begun.cookies.find(({ name }) => name === 'polku_sign_in')!.value}`;
    const mixed = await server.inject({ url: '/sign-in/callback?code=stolen&state=x', headers: { cookie } });
    expect(mixed.statusCode).toBe(401);
    expect(mixed.cookies.filter(({ name }) => name === 'polku_session')).toEqual([]);
  });
});
