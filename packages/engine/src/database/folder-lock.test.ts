import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const refused = expect.objectContaining({
  code: 'database_in_use',
  message: expect.stringMatching(/^Another process .*data\.lock beside it\.$/),
});

/** Keeps the folder in a process of its own until its input ends. */
async function keepElsewhere(folder: string) {
  const lock = new URL('../../dist/database/folder-lock.js', import.meta.url).href;
  const program = `import { lockFolder } from ${JSON.stringify(lock)}; lockFolder(${JSON.stringify(folder)}); console.log('kept'); process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

describe('the folder of an embedded database', () => {
  let place: string;
  let folder: string;
  let lock: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'polku-lock-'));
    folder = join(place, 'data');
    lock = `${folder}.lock`;
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it('is one opener’s until it is given back, in this process too', () => {
    const giveBack = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(refused);
    symlinkSync(place, join(place, 'same'));
    expect(() => lockFolder(join(place, 'same', 'data'))).toThrow(refused);
    giveBack();
    expect(existsSync(lock)).toBe(false);
    lockFolder(folder)();
  });

  it('is nobody’s to read', () => {
    const giveBack = lockFolder(folder);
    expect(statSync(lock).mode & 0o777).toBe(0o600);
    giveBack();
  });

  it('is refused while another process has it, and free once that has died', async () => {
    const child = await keepElsewhere(folder);
    expect(() => lockFolder(folder)).toThrow(refused);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const giveBack = lockFolder(folder);
    expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    giveBack();
  });

  it.each([
    ['of a process that is no more', '999999999 1 one'],
    ['of an earlier process with the id of this one', `${process.pid} 1 one`],
    ['of an earlier process with the id of one that runs', `${process.ppid} 1 one`],
    ['that was never written', ''],
  ])('is taken over from a lock %s', (_, left) => {
    writeFileSync(lock, left);
    const giveBack = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(refused);
    giveBack();
  });

  it('is taken over by one process alone', () => {
    writeFileSync(lock, '999999999 1 one');
    // Another one is taking it over at this moment.
    writeFileSync(`${lock}.one`, '');
    expect(() => lockFolder(folder)).toThrow(refused);
    expect(readFileSync(lock, 'utf8')).toBe('999999999 1 one');
  });
});
