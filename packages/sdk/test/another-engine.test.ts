import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { polku } from './polku.ts';

const example = fileURLToPath(new URL('../../../examples/pirkanmaa-2022', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'polku-finer-'));
afterAll(() => rmSync(place, { recursive: true }));

test('data that DuckDB would have to round are answered by PGlite, which is said once', async () => {
  const folder = join(place, 'package');
  cpSync(example, folder, { recursive: true });
  const evaluated = () =>
    polku('evaluate', folder, '--pilot', 'p19_work_ability_score', '--metric', 'score_count', '--policy', 'none', '--json');
  const usual = await evaluated();
  expect(usual.stderr).toBe('');
  const targets = join(folder, 'targets.csv');
  writeFileSync(targets, readFileSync(targets, 'utf8').replace(',10000,', ',10000.00000000001,'));
  const finer = await evaluated();
  expect([finer.status, finer.stderr]).toEqual([
    0,
    'polku: DuckDB cannot be used here for these data; PGlite is, which gives the same answers and takes several times as long.\n',
  ]);
  expect(finer.stdout).toContain('10000.00000000001');
  expect((await evaluated()).stderr).toBe('');
});
