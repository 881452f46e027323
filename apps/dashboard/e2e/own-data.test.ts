import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patienceMillis } from '../../../tooling/test-settings.mjs';
import { accessibilityFindings } from './accessibility-findings.ts';
import { hasChromium, launch, serveBuild } from './browser.ts';
import { evaluateExample } from './engine-answer.ts';
import { flatSheet } from './flat-sheet.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
const filesOf = (folder: string) => readdirSync(`${examples}${folder}`).map((name) => `${examples}${folder}/${name}`);
const sheet = (buffer: Buffer, name = 'asiakkaat.csv') => ({ name, mimeType: 'text/csv', buffer });

describe.skipIf(!hasChromium)('the reader’s own data', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let site: Awaited<ReturnType<typeof serveBuild>>;
  let complaints: string[];
  let sent: string[];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveBuild()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.server.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(patienceMillis);
    page = await context.newPage();
    complaints = [];
    sent = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    context.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.goto(new URL('/your-data', site.address).href);
    await page.getByRole('heading', { level: 1, name: 'Omat tiedot' }).waitFor();
  });
  afterEach(() => context.close());

  const give = (files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
    page.locator('input[type=file]').first().setInputFiles(files);
  /** Drops a file or a folder from the disk, as a file manager does. */
  async function drop(path: string) {
    const box = (await page.locator('.drop').boundingBox())!;
    const input = await context.newCDPSession(page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await input.send('Input.dispatchDragEvent', { type, x: box.x + 20, y: box.y + 20, data });
  }
  const seeChart = () => page.waitForFunction(() => performance.getEntriesByName('polku:first-chart').length > 0);
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  /** Everything that a page could keep, in this browser or by sending it. */
  async function expectNothingLeft(...ofRows: readonly string[]) {
    const kept = await page.evaluate(async () => {
      const files: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
      return [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await caches.keys()),
        ...(await indexedDB.databases()),
        ...files,
      ];
    });
    expect(kept.filter((name) => !String(name).startsWith('tsr-scroll'))).toEqual([]);
    expect(sent.filter((request) => !request.startsWith(`GET ${site.address}`) && !request.startsWith('GET blob:'))).toEqual([]);
    for (const text of ofRows) expect(sent.filter((request) => request.includes(text))).toEqual([]);
  }

  test('a ready package is checked at once, and its pilot’s page says what the engine says', async () => {
    const { pilot, results } = await evaluateExample('waiting-list');
    await give(filesOf('waiting-list'));
    await heading('Tiedot ovat kunnossa').waitFor();
    expect(await focused()).toBe('Tiedot ovat kunnossa');
    // A listener hears of the place to drop files in the page's own language.
    expect(await page.getByRole('button', { name: /^Tiedostot/ }).count()).toBe(1);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('link', { name: pilot.name }).click();
    await page.getByRole('heading', { level: 1, name: pilot.name }).waitFor();
    await seeChart();
    const waiting = results.find(({ metric }) => metric === 'time_to_service');
    expect(await page.getByRole('article').first().textContent()).toContain(waiting?.sentence.fi);
    await page.getByText('Alle 5 henkilön ryhmät piilotetaan.').waitFor();
    await expectNothingLeft(readFileSync(`${examples}waiting-list/clients.csv`, 'utf8').split('\n')[1]!.split(',')[0]!);

    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Tiedot eivät ole enää täällä' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a Finnish sheet is matched, mended and evaluated, and kept only by whoever asks for it', async () => {
    await give(sheet(flatSheet({ brokenRows: 3 })));
    await heading('Mitä sarakkeissa on?').waitFor();
    expect(await page.getByLabel('Mitä on: Lähete saapunut').locator('option:checked').textContent()).toBe('Lähete saapunut');
    expect(await page.getByLabel('Mitä on: Sukunimi').inputValue()).toBe('');
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Tarkista ja laske' }).click();
    await page.getByText('Yksi kohta puuttuu vielä.').waitFor();
    const organisation = page.getByLabel('Organisaatio', { exact: true });
    expect(await organisation.getAttribute('aria-invalid')).toBe('true');
    expect(await organisation.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('Satakunta');
    await page.keyboard.press('Enter');

    await heading('3 ongelmaa korjattavana').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByText('3 riviä: 2, 3 ja 4').waitFor();
    const [problems] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tallenna Exceliin (puolipiste)' }).click(),
    ]);
    const csv = readFileSync(await problems.path(), 'utf8');
    expect(csv).toContain('asiakkaat.csv;Lähete saapunut;2;3;date_unreadable;');
    expect(csv).not.toContain('31.2.2023');

    await page.getByLabel('Minä: nämä ovat omat tietoni omalla koneellani').check();
    await give(sheet(flatSheet()));
    const answers = page.getByRole('link', { name: /^Katso vastaukset/ });
    await answers.waitFor();
    const [archive] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tallenna paketti' }).click()]);
    expect(
      readFileSync(await archive.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

    await answers.click();
    await page.getByRole('heading', { level: 1, name: 'Keskitetty tiimi' }).waitFor();
    await seeChart();
    await page.getByText('mitään ei piiloteta').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.locator('main').textContent()).not.toContain('Virtanen');
    await expectNothingLeft('Virtanen', '1041');

    await page.getByRole('button', { name: 'Unohda kaikki' }).click();
    await page.getByText('Kaikki on unohdettu.').waitFor();
    expect(await page.getByRole('link', { name: /^Katso vastaukset/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('files and folders may be dropped, what is no table is told in one line, and a phone scrolls down only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'polku-dropped-'));
    writeFileSync(join(folder, 'asiakkaat.csv'), flatSheet());
    writeFileSync(join(folder, 'kuva.xlsx'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0]));
    await page.setViewportSize({ width: 360, height: 780 });
    await drop(join(folder, 'kuva.xlsx'));
    await page.getByText('kuva.xlsx: Odotettiin: Excel-työkirja (.xlsx) tai CSV-tiedosto.').last().waitFor();
    rmSync(join(folder, 'kuva.xlsx'));
    await drop(folder);
    await heading('Mitä sarakkeissa on?').waitFor();
    for (const locale of ['sv', 'en', 'fi']) {
      await page.locator('.languages__link', { hasText: locale }).click();
      await page.locator(`html[lang=${locale}]`).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    rmSync(folder, { recursive: true });
    expect(complaints).toEqual([]);
  });
});
