import { fileURLToPath } from 'node:url';
import { expect, inject, it } from 'vitest';
import { polku } from './polku.ts';

const example = fileURLToPath(new URL('../../../examples/repeated-scores', import.meta.url));
const asked = ['evaluate', '--policy', 'none', '--pilot', 'repeated_scores', '--json'];
/** Nobody listens on the first port. */
const down = 'postgres://reader:secret-word@127.0.0.1:1/north';

it('a database says what its folder says, again and again', async () => {
  const url = inject('postgresUrl');
  expect((await polku('import', example, '--database', url)).status).toBe(0);
  const { stdout: ofFolder } = await polku(...asked, example);
  const first = await polku(...asked, '--database', url);
  expect(first.stdout).toBe(ofFolder);
  expect((await polku(...asked, '--database', url)).stdout).toBe(ofFolder);
});

it('of several databases the one that is down is named, without its password, and nothing is told', async () => {
  const { status, stdout, stderr } = await polku(...asked, '--database', inject('postgresUrl'), '--database', down);
  expect(status).toBe(2);
  expect(stderr).toContain('The database 127.0.0.1:1/north did not answer');
  expect(stdout + stderr).not.toContain('secret-word');
  expect(stdout).toBe('');
});

it.each([
  ['an address of something else', ['--database', 'mysql://reader@host/name'], 'postgres://'],
  ['neither folder nor database', [], 'a folder is expected, or --database'],
  ['both', [example, '--database', down], 'a folder is expected, or --database'],
])('%s is refused', async (_, words, why) => {
  const { status, stderr } = await polku(...asked, ...words);
  expect(status).toBe(2);
  expect(stderr).toContain(why);
});
