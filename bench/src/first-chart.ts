import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';

const dashboard = fileURLToPath(new URL('../../apps/dashboard', import.meta.url));
const examplePackage = fileURLToPath(new URL('../../examples/pori', import.meta.url));
const usualChromium = '/usr/bin/chromium';
const runs = 3;

/** Milliseconds from the files of a package that are given to the page to the first chart of its pilot: checked, loaded, evaluated, drawn. */
async function ownFirstChart(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${address}your-data?lang=en`);
  await page.waitForFunction(() => performance.getEntriesByName('polku:pglite-ready').length > 0);
  const given = await page.evaluate(() => performance.now());
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(readdirSync(examplePackage).map((name) => `${examplePackage}/${name}`));
  await page.getByRole('link', { name: /^See the answers/ }).click({ timeout: 0 });
  await page.waitForFunction(() => performance.getEntriesByName('polku:first-chart').length > 0, undefined, { timeout: 0 });
  const shown = await page.evaluate(() => performance.getEntriesByName('polku:first-chart')[0]!.startTime);
  await page.close();
  return shown - given;
}

/** The demo's time to its first chart, beside the boot of its own Postgres in the same page, and that of the same data dropped as files. */
export async function benchFirstChart(): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH ?? usualChromium;
  if (!existsSync(executablePath)) {
    console.log('\nThe browser is left out: no Chromium was found (CHROMIUM_PATH).');
    return;
  }
  const server = await preview({ root: dashboard, preview: { port: 0 } });
  const address = server.resolvedUrls!.local[0]!;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  console.log('\nThe demo in a browser, a fresh page each time');
  for (let run = 1; run <= runs; run += 1) {
    const page = await browser.newPage();
    await page.goto(`${address}pilot/p01_pori_centralised?lang=en`);
    await page.waitForFunction(() => performance.getEntriesByName('polku:pglite-ready').length > 0);
    const [firstChart, ready] = await page.evaluate(() =>
      ['polku:first-chart', 'polku:pglite-ready'].map((name) => performance.getEntriesByName(name)[0]!.startTime),
    );
    console.log(
      `  first chart ${firstChart!.toFixed(0).padStart(6)} ms   PGlite up ${ready!.toFixed(0).padStart(6)} ms   ratio ${(firstChart! / ready!).toFixed(2)}`,
    );
    await page.close();
    const own = await ownFirstChart(browser, address);
    console.log(`  from dropped files ${own.toFixed(0)} ms   ratio to the demo's first chart ${(own / firstChart!).toFixed(2)}`);
  }
  await browser.close();
  await server.close();
}
