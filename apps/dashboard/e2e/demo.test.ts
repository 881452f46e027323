import { isFollowed, type Evaluation } from '@polku/domain/evaluation';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patienceMillis } from '../../../tooling/test-settings.mjs';
import { accessibilityFindings } from './accessibility-findings.ts';
import { hasChromium, launch, serveBuild } from './browser.ts';
import { evaluateExample } from './engine-answer.ts';
import { examplePilot } from './example-pilot.ts';

const calculatedHere = {
  fi: 'Laskettu selaimessasi juuri äsken.',
  sv: 'Uträknat i din webbläsare alldeles nyss.',
  en: 'Calculated in your browser just now.',
};

describe.skipIf(!hasChromium)('the demo in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
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
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(patienceMillis);
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(() => context.close());

  const open = (path: string) => page.goto(new URL(path, site.address).href);
  const seeLive = (locale: keyof typeof calculatedHere = 'en') => page.getByText(calculatedHere[locale]).waitFor();

  /** For what does not depend on it the browser's own calculation, ten seconds of work on each page, is not begun: its database stays on its way. */
  const leaveUncalculated = () => page.route('**/polku.tar.gz', () => {});

  test('from the list of pilots to four answers, and back', async () => {
    await open('/');
    expect(await page.title()).toBe('Polku');
    const pilot = examplePilot('pori');
    await page.getByRole('link', { name: pilot.name }).click();
    await page.getByRole('heading', { level: 1, name: pilot.name }).waitFor();
    const questions = ['Is it faster?', 'Do more find work?', 'Does work ability improve?', 'Can we trust it yet?'];
    expect(await page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents()).toEqual(questions);
    await seeLive();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Does the pilot help?' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the numbers are those of the engine, before and after the browser has calculated them', async () => {
    const evaluation = await evaluateExample('pori');
    await open(`/pilot/${evaluation.pilot.id}?speed-view=table`);
    await page.getByRole('heading', { level: 1, name: evaluation.pilot.name }).waitFor();
    const tableOf = () =>
      page
        .getByRole('table', { name: /^Referral to service/ })
        .getByRole('row')
        .allTextContents();
    const prepared = await tableOf();
    await seeLive();
    expect(await tableOf()).toEqual(prepared);
    const result = evaluation.results.find(({ metric }) => metric === 'time_to_service');
    if (!result || !isFollowed(result) || result.kind !== 'duration')
      throw new Error('examples/pori no longer follows the time to service');
    const { arm, reference } = result.comparisons[0]!;
    const percent = new Intl.NumberFormat('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const rows = result.arms
      .filter((each) => each.arm === arm || each.arm === reference)
      .flatMap(({ arm: id, servedCurve }) =>
        servedCurve.map((step) => ({ ...step, label: evaluation.pilot.arms.find((each) => each.id === id)?.label })),
      );
    expect(prepared).toHaveLength(rows.length + 1);
    rows.forEach(({ label, day, share }, position) => {
      expect(prepared[position + 1]).toContain(`${label}${day}${typeof share === 'number' ? percent.format(share) : ''}`);
    });
    for (const locale of ['fi', 'sv', 'en'] as const) {
      await page
        .getByRole('navigation', { name: /Kieli|Språk|Language/ })
        .getByRole('link', { name: new RegExp(`^${locale}`) })
        .click();
      await seeLive(locale);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.getByRole('article').first().textContent()).toContain(result.sentence[locale]);
      expect(await page.getByRole('article').first().textContent()).toContain(result.headline[locale]);
      for (const { episodes } of evaluation.pilot.arms.slice(0, 1)) {
        const count = new Intl.NumberFormat({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[locale]).format(Number(episodes));
        expect(await page.getByRole('list', { name: /Ryhmät|Grupper|Groups/ }).textContent()).toContain(count);
      }
    }
    expect(complaints).toEqual([]);
  });

  test('a table sorts by the column that is pressed, numbers as numbers', async () => {
    await leaveUncalculated();
    const pilot = examplePilot('pori');
    await open(`/pilot/${pilot.id}?speed-view=table`);
    const table = page.getByRole('table', { name: /^Referral to service/ });
    const days = async () => (await table.getByRole('row').locator('th[scope=row]').allTextContents()).map(Number);
    const header = table.getByRole('columnheader').first();
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(await days()).toEqual((await days()).toSorted((a, b) => a - b));
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await days()).toEqual((await days()).toSorted((a, b) => b - a));
  });

  test('the view is in the address: a tab, a comparison and a measure open again from it, and back closes them', async () => {
    await leaveUncalculated();
    const pilot = examplePilot('pori');
    await open(`/pilot/${pilot.id}`);
    const speed = page.getByRole('region', { name: /./ }).and(page.locator('#speed'));
    await speed.getByRole('tab', { name: 'How it is counted' }).click();
    await speed.getByText('What is easy to get wrong').waitFor();
    expect(new URL(page.url()).searchParams.get('speed-view')).toBe('counted');
    await page.reload();
    await speed.getByText('What is easy to get wrong').waitFor();
    await page.goBack();
    await speed.getByRole('tab', { name: 'Chart', selected: true }).waitFor();

    const comparison = page.getByLabel('Compared with');
    const [, second] = await comparison.getByRole('option').allTextContents();
    await comparison.selectOption({ index: 1 });
    await page
      .getByRole('list', { name: 'Groups' })
      .getByText(second ?? '')
      .waitFor();
    expect(new URL(page.url()).searchParams.get('against')).not.toBeNull();

    await speed.getByRole('navigation').getByRole('link').first().click();
    expect(new URL(page.url()).searchParams.get('speed')).not.toBeNull();
    expect(complaints).toEqual([]);
  });

  test('the keyboard alone reaches the pilot, its content, a table and another language', async () => {
    await leaveUncalculated();
    const pilot = examplePilot('pori');
    await open('/');
    await page.getByRole('link', { name: pilot.name }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; (await focused()) !== pilot.name && presses < 20; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: pilot.name });
    await heading.waitFor();
    expect(await focused()).toBe(pilot.name);
    for (let presses = 0; (await focused()) !== 'Chart' && presses < 40; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('table', { name: /^Referral to service/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#speed th[aria-sort=ascending]').count()).toBe(1);
  });

  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong on any page, in %s', async (colorScheme) => {
    await leaveUncalculated();
    const [pori, pirkanmaa] = [examplePilot('pori'), examplePilot('pirkanmaa-2022')];
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of [
      '/',
      `/pilot/${pori.id}`,
      `/pilot/${pori.id}?speed-view=table&work-view=counted`,
      `/pilot/${pirkanmaa.id}`,
      '/nowhere',
    ]) {
      await open(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect({ path, findings: await accessibilityFindings(page) }).toEqual({ path, findings: [] });
    }
  });

  test('a phone scrolls down only, in every language', async () => {
    await leaveUncalculated();
    const pilot = examplePilot('pori');
    await page.setViewportSize({ width: 360, height: 780 });
    for (const path of ['/', `/pilot/${pilot.id}`, `/pilot/${pilot.id}?speed-view=table`]) {
      for (const locale of ['fi', 'sv', 'en']) {
        await open(`${path}${path.includes('?') ? '&' : '?'}lang=${locale}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ path, locale, width }).toEqual({ path, locale, width: 360 });
      }
    }
  });

  test('a pilot of published counts says what it did not follow, and shows no zero for it', async () => {
    await leaveUncalculated();
    const evaluation: Evaluation = await evaluateExample('pirkanmaa-2022');
    await open(`/pilot/${evaluation.pilot.id}`);
    const faster = page.getByRole('article', { name: 'Is it faster?' });
    await faster.getByText('Not followed', { exact: true }).waitFor();
    expect(await faster.textContent()).not.toMatch(/\d/);
    const reason = evaluation.results.find((result) => !isFollowed(result) && result.metric === 'time_to_service')?.sentence.en;
    expect(await faster.textContent()).toContain(reason);
    expect(complaints).toEqual([]);
  });

  test('without its database the demo keeps the prepared answer and says why it is not calculated here', async () => {
    const pilot = examplePilot('pori');
    await page.route('**/polku.tar.gz', (route) => route.abort());
    await open(`/pilot/${pilot.id}`);
    await page.getByText(/database could not be downloaded/).waitFor();
    expect(await page.getByRole('article').count()).toBe(4);
  });

  test('without any answer the page says why and what to do, and finds its feet when the network is back', async () => {
    const pilot = examplePilot('pori');
    await page.route('**/demo/**', (route) => route.abort());
    await open(`/pilot/${pilot.id}`);
    await page.getByRole('heading', { level: 1, name: 'The answers could not be fetched' }).waitFor();
    await page.unroute('**/demo/**');
    expect(await page.getByRole('article').count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: pilot.name }).waitFor();
    expect(await page.getByRole('article').count()).toBe(4);
  });

  test('the draft of the report opens and is copied by the keyboard alone, and says that it was', async () => {
    const pilot = examplePilot('pori');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(`/pilot/${pilot.id}?lang=fi`);
    const report = page.getByRole('region', { name: 'Luonnos ohjausryhmän raportiksi' });
    await report.locator('summary').focus();
    await page.keyboard.press('Enter');
    await report.getByRole('heading', { level: 3, name: 'Keskeiset aikaansaannokset' }).waitFor();
    expect(await report.getByRole('heading', { level: 3 }).count()).toBe(4);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await report.getByRole('status').getByText('Teksti on kopioitu.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain((await report.getByRole('heading', { level: 3 }).last().textContent()) ?? 'a heading');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('an address of no pilot says so, whatever the reason', async () => {
    await open('/pilot/nobody');
    await page.getByText('There is no pilot “nobody”, or you may not see it.').waitFor();
    expect(await page.title()).toBe('Page not found – Polku');
  });

  test('the first chart is on the screen before Postgres is up', async () => {
    const pilot = examplePilot('pori');
    await open(`/pilot/${pilot.id}`);
    await seeLive();
    const marks = await page.evaluate(() =>
      Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])),
    );
    expect(marks['polku:first-chart']).toBeLessThan(marks['polku:pglite-ready'] ?? 0);
  });
});
