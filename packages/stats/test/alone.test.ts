import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ownFolder = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polku-stats-'));
const installed = join(folder, 'package');

function run(command: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** `from`, `import` or `require` of anything but a file of its own; docstrings show how a user imports. */
const foreignImport = /^(?! \*).*(?:(?:\bfrom|\bimport)\s*["']|\b(?:require|import)\(["'`])(?!\.)/m;

/** A few numbers that need what the package carries of others: quantiles and tails of each distribution. */
const program = `
import { betaQuantile, chiSquareQuantile, fUpperTail, kaplanMeier, durationTableOf, normalQuantile, tQuantile } from './package/dist/index.js';
const numbers = [kaplanMeier(durationTableOf({ time: [1, 2], status: [1, 0] })).survival[0], normalQuantile(0.9), tQuantile(0.9, 5),
  chiSquareQuantile(0.9, 3), betaQuantile(0.9, 2, 3), fUpperTail(2, 3, 4)];
console.log(numbers.map((number) => number.toFixed(9)).join(' '));
`;
/** What R says of them: qnorm, qt, qchisq, qbeta and pf. */
const answersOfR = '0.500000000 1.281551566 1.475884049 6.251388631 0.679539416 0.256387198\n';

describe('the package as a user gets it, with nothing beside it', () => {
  beforeAll(() => {
    const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ownFolder));
    run('tar', ['-xzf', filename], folder);
    writeFileSync(join(folder, 'program.mjs'), program);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('runs in Node', () => {
    expect(run(process.execPath, ['program.mjs'], folder)).toBe(answersOfR);
  });

  it('runs in Node when bundled as a module', async () => {
    const outfile = join(folder, 'bundle.mjs');
    const options = { bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' } as const;
    await build({ entryPoints: [join(folder, 'program.mjs')], outfile, ...options });
    expect(run(process.execPath, ['bundle.mjs'], folder)).toBe(answersOfR);
  });

  it('asks for no other package, in its manifest, its code or its types', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(manifest).filter((key) => /^(?:peer|optional|bundled?)?dependencies$/i.test(key))).toEqual([]);
    const dist = join(installed, 'dist');
    const foreign = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:js|d\.ts)$/.test(file))
      .filter((file) => foreignImport.test(readFileSync(join(dist, file), 'utf8')));
    expect(foreign).toEqual([]);
  });

  it('brings the licences and notices of what it carries', () => {
    const licences = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const part of [
      '@stdlib/math-base-special-betainc ',
      'The Stdlib Authors',
      'Apache License',
      'Boost Software License',
      'Sun Microsystems',
    ])
      expect(licences).toContain(part);
  });
});
