import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';

const chromiumPath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));

if (chromiumPath === undefined && process.env['POLKU_BROWSER_TESTS'] === 'required') {
  throw new Error('Browser tests are required here, and there is no Chromium: set CHROMIUM_PATH or install chromium.');
}

/** False where no Chromium is found: then the browser tests are left out, and the test command says so loudly. */
export const hasChromium = chromiumPath !== undefined;

export function launch(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('no Chromium');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves the dashboard as it was built, on a free port of this machine. */
export async function serveBuild(): Promise<{ address: string; server: PreviewServer }> {
  if (!existsSync(`${root}dist/site/index.html`))
    throw new Error('The dashboard is not built: run `turbo run build --filter=@polku/dashboard...`.');
  const server = await preview({ root, configFile: `${root}vite.config.ts`, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no address');
  return { address, server };
}
