import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'polku-replace-'));
  mkdirSync(join(parent, 'place'));
  writeFileSync(join(parent, 'place', 'old.csv'), '');
});
afterEach(() => rmSync(parent, { recursive: true }));

const files = 40;
/** Replaces the folder, and tells when it has begun to write and when it is done. */
const program = (folder: string) => `
  import { watch } from 'node:fs';
  import { endAtSignals } from ${JSON.stringify(new URL('../dist/cli/signals.js', import.meta.url).href)};
  import { replaceFolder } from ${JSON.stringify(new URL('../dist/replace-folder.js', import.meta.url).href)};
  endAtSignals();
  const writer = { thing: 'export', command: 'polku export', filesOf: async () => new Set(['old.csv']), refused: (said) => new Error(said) };
  const files = Array.from({ length: ${files} }, (_, at) => ({ path: at + '.csv', text: 'x'.repeat(2_000_000) }));
  const watching = watch(${JSON.stringify(folder.slice(0, folder.lastIndexOf('place')))}, () => console.log('begun'));
  await replaceFolder(${JSON.stringify(folder)}, files, writer);
  watching.close();
  console.log('done');`;

it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves what was there, or all that is new, and nothing beside', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(join(parent, 'place'))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => child.kill(signal));
  await new Promise((settle) => child.once('close', settle));
  expect(readdirSync(parent)).toEqual(['place']);
  const left = readdirSync(join(parent, 'place'));
  expect(left[0] === 'old.csv' ? left : left.length).toEqual(left[0] === 'old.csv' ? ['old.csv'] : files);
});
