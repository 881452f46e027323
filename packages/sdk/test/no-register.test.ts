import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { polku } from './polku.ts';

const folder = fileURLToPath(new URL('../../../examples/pirkanmaa-2022/', import.meta.url));
const evaluated = (...options: readonly string[]) =>
  polku('evaluate', folder, '--pilot', 'p16_lempaala_coaching', '--metric', 'coaching_employed', ...options);

it.each<[string, readonly string[], said: boolean]>([
  ['where another cut-off than the last is asked for', ['--as-of', '2022-09-30'], true],
  ['of one answer', [], false],
  ['of the holder’s own data', ['--as-of', '2022-09-30', '--policy', 'none'], false],
])('security 18: that a folder keeps no register of releases is said %s', async (_, options, said) => {
  const { status, stderr } = await evaluated(...options);
  expect(status).toBe(0);
  expect(stderr.includes('A folder keeps no register')).toBe(said);
});
