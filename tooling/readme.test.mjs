import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markPrepared } from './prepared.mjs';
import { root } from './run.mjs';

/*
 * What the README shows runs as it is written, in a checkout that is built. The folder that it runs in has the clone's data, the
 * cohort of Pori in small, and keeps what a command writes out of the clone.
 */
const textOf = (page) => readFileSync(join(root, page), 'utf8');
const blocksOf = (page) => [...textOf(page).matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language, text]) => ({ language, text }));
const linesOf = (page) => blocksOf(page).flatMap(({ language, text }) => (language === 'ts' ? [] : text.trim().split('\n')));

const lines = linesOf('README.md');
const programs = blocksOf('README.md').flatMap(({ language, text }) => (language === 'ts' ? [text] : []));
const examples = readdirSync(join(root, 'examples'));
const exampleLines = ['apps/handbook/written/running.md', ...examples.map((name) => `examples/${name}/README.md`)].flatMap(linesOf);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'apps/handbook/written')).map((name) => `apps/handbook/written/${name}`),
];

const { scripts, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpm = `npx -y ${packageManager} `;

/** What serves until it is stopped, installs, or runs these tests: that there is such a command is all that is looked at here. */
const others = ['demo', 'test', 'handbook', 'build'];
const isOther = (line) => others.some((script) => line === pnpm + script) || line === 'node ask.mjs';

let folder;
beforeAll(async () => {
  for (const command of ['polku', 'polku-seed']) markPrepared(root, command);
  folder = mkdtempSync(join(tmpdir(), 'polku-readme-'));
  const link = (name) => symlinkSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'examples'));
  [...examples.filter((name) => name !== 'pori').map((name) => `examples/${name}`), 'packages', 'tooling', 'node_modules'].forEach(link);
  await shell(`${scripts['polku-seed']} pori --out examples/pori --episodes 300`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line as a shell does. */
function shell(line) {
  return new Promise((settle) => {
    const told = { stdout: '', stderr: '' };
    const child = spawn(line, { cwd: folder, shell: true, env: { ...process.env, DATABASE_URL: 'postgres://127.0.0.1:1/nobody' } });
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (chunk) => (told[stream] += chunk));
    child.on('close', (code) => settle({ code, ...told }));
  });
}

/** A line with the root's script in place of pnpm, and of a cohort a small one. */
const asScript = (line) =>
  line
    .replace(pnpm, '')
    .replace(/^[\w-]+/, (script) => scripts[script])
    .replace('--episodes 100000', '--episodes 1000');

it.each(lines.filter((line) => !isOther(line)))('%s', async (line) => {
  expect(line.startsWith(pnpm)).toBe(true);
  const { code, stdout, stderr } = await shell(asScript(line));
  if (line.includes('$DATABASE_URL')) {
    // Nobody listens there: the address is read, tried, and said to be unreachable, without being repeated.
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).not.toContain('nobody');
    return;
  }
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
  if (line.endsWith('--json')) expect(JSON.parse(stdout)).toBeInstanceOf(Object);
});

it.each(lines.filter((line) => isOther(line) && line.startsWith(pnpm)))('%s is a command of the root', (line) => {
  expect(scripts).toHaveProperty(line.replace(pnpm, ''));
});

it.each(programs)('the program runs where the page says that it is saved: %s', async (text) => {
  writeFileSync(join(folder, 'ask.mjs'), text);
  const { code, stdout, stderr } = await shell('node ask.mjs');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n').length).toBeGreaterThan(60);
});

it.each(exampleLines)('%s names a command, an example and a pilot of it', (line) => {
  const [, script, example, pilot, plan] = /^npx -y \S+ (\w+) evaluate examples\/([\w-]+) --pilot (\w+)(?: --plan (\S+))?$/.exec(line);
  expect(line.startsWith(pnpm)).toBe(true);
  expect(scripts).toHaveProperty(script);
  expect(textOf(`examples/${example}/pilots.csv`)).toMatch(new RegExp(`^${pilot},`, 'm'));
  if (plan !== undefined) expect(textOf(plan)).toContain(`"pilot": "${pilot}"`);
});

it('every command that a page names in a sentence is one of the root', () => {
  const named = pages.flatMap((page) => [...textOf(page).matchAll(/`npx -y pnpm@[\d.]+ ([\w-]+)/g)].map(([, script]) => script));
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
