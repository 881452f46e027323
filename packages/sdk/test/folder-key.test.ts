import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderKey } from '../src/folder-key.ts';

describe('security 19: what hashes of folders are keyed with', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'polku-key-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  it('is made once at random, and kept where only its user reads it', async () => {
    const [key, ...others] = await Promise.all([1, 2, 3].map(() => folderKey({ XDG_STATE_HOME: home })));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set([...others, await folderKey({ XDG_STATE_HOME: home })])).toEqual(new Set([key]));
    expect(await readdir(join(home, 'polku'))).toEqual(['hash.key']);
    expect((await stat(join(home, 'polku', 'hash.key'))).mode & 0o077).toBe(0);
    expect(await readFile(join(home, 'polku', 'hash.key'), 'utf8')).toBe(key);
  });

  it('is that of the environment where several are to give the same hash', async () => {
    const POLKU_HASH_KEY = 'thirty-two characters and a few more';
    expect(await folderKey({ XDG_STATE_HOME: home, POLKU_HASH_KEY })).toBe(POLKU_HASH_KEY);
    expect(await readdir(home)).toEqual([]);
  });

  it('is refused where it could be guessed together with the rows, and never repeated', async () => {
    const short = folderKey({ POLKU_HASH_KEY: 'hunter2' });
    await expect(short).rejects.toThrow(/POLKU_HASH_KEY is too short/);
    await expect(short).rejects.not.toThrow(/hunter2/);
  });

  it('is none where nothing can be kept', async () => {
    await writeFile(join(home, 'polku'), 'a file in its place');
    expect(await folderKey({ XDG_STATE_HOME: home })).toBeUndefined();
  });
});
