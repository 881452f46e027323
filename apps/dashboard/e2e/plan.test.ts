import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patienceMillis } from '../../../tooling/test-settings.mjs';
import { accessibilityFindings } from './accessibility-findings.ts';
import { hasChromium, launch, serveBuild } from './browser.ts';
import { examplePilot } from './example-pilot.ts';

describe.skipIf(!hasChromium)('the plan on a pilot’s page', () => {
  let browser: Browser;
  let page: Page;
  let site: Awaited<ReturnType<typeof serveBuild>>;
  let complaints: string[];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveBuild()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(patienceMillis);
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  // A page that is left open goes on calculating.
  afterEach(() => page.close());

  test('is filled in, kept, locked and checked', async () => {
    const pilot = examplePilot('pori');
    await page.goto(new URL(`/pilot/${pilot.id}?lang=fi`, site.address).href);
    const plan = page.getByRole('region', { name: 'Arviointisuunnitelma' });
    await plan.locator('summary').click();
    const margin = plan.getByLabel('Pienin ero, jolla on väliä', { exact: true });
    await margin.waitFor();
    expect(await margin.inputValue()).toBe('7');
    expect(await plan.getByLabel('Ratkaisupäivä').inputValue()).toBe('2023-12-31');
    await margin.fill('9,5');

    const kept = async (button: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), plan.getByRole('button', { name: button }).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    expect((await kept('Lataa plan.csv')).split('\n')[0]).toMatch(/^pilot_id,metric,priority/);
    const locked = await kept('Lukitse ja lataa');
    expect(JSON.parse(locked)).toMatchObject({ schema: 'polku-plan/1', versions: [{ plan: { primary: { margin: 9.5 } } }] });
    await plan.getByText('Suunnitelma on lukittu.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    const check = (text: string) =>
      plan
        .getByLabel('Tarkista lukittu suunnitelma')
        .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await check(locked);
    await plan.getByText('Suunnitelma on sama').waitFor();
    await margin.fill('12');
    await plan.getByText('primary.margin: lukittu 9.5, nyt 12').waitFor();
    await check(locked.replace('9.5', '12'));
    await plan.getByText('Tiedostoa on muutettu lukitsemisen jälkeen').waitFor();
    expect(complaints).toEqual([]);
  });

  test('scrolls down only on a phone', async () => {
    const pilot = examplePilot('pori');
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(new URL(`/pilot/${pilot.id}?lang=fi`, site.address).href);
    const plan = page.getByRole('region', { name: 'Arviointisuunnitelma' });
    await plan.locator('summary').click();
    await plan.getByLabel('Ratkaisupäivä').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
