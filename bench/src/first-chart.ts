import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const dashboard = fileURLToPath(new URL('../../apps/dashboard', import.meta.url));
const usualChromium = '/usr/bin/chromium';
const runs = 3;

/** The demo's time to its first chart, beside the boot of its own Postgres in the same page. */
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
  }
  await browser.close();
  await server.close();
}
