import { currentVersion, lockedPlanSchema, planColumnHelp, planIntroduction } from '@polku/domain/evaluation';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../dist/bin/polku.js', import.meta.url));
const example = fileURLToPath(new URL('../../../examples/waiting-list/', import.meta.url));

/** Runs the built command as a user would. */
function polku(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'plan', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

describe('polku plan init', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'polku-plan-init-'));
    cpSync(example, folder, { recursive: true });
    rmSync(join(folder, 'plan.csv'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['fi', 'sv', 'en'] as const)('writes a plan to fill in, and says in %s what each column asks', (language) => {
    const file = join(folder, `plan-${language}.txt`);
    const { status, stdout } = polku('init', folder, '--out', file, '--language', language);
    expect(status).toBe(0);
    for (const text of [planIntroduction, ...Object.values(planColumnHelp).map(({ help }) => help)])
      expect(stdout).toContain(text[language]);
    expect(readFileSync(file, 'utf8').split('\n')[1]).toMatch(/^waiting_list,time_to_service,primary,lower_is_better,,182,/);
  });

  it('writes into the folder what lock fixes and check finds unchanged', () => {
    const { status, stdout } = polku('init', folder, '--json');
    expect(status).toBe(0);
    const { pilot, rows } = JSON.parse(stdout) as { pilot: string; rows: { metric: string; priority: string }[] };
    expect(pilot).toBe('waiting_list');
    expect(rows.filter(({ priority }) => priority === 'primary').map(({ metric }) => metric)).toEqual(['time_to_service']);
    const locked = join(folder, 'locked.json');
    expect(polku('lock', folder, '--out', locked)).toMatchObject({ status: 0, stderr: '' });
    expect(currentVersion(lockedPlanSchema.parse(JSON.parse(readFileSync(locked, 'utf8')))).plan.primary).toMatchObject({
      metric: 'time_to_service',
      claim: 'superiority',
    });
    expect(polku('check', locked, folder).status).toBe(0);
  });

  it('lock says of a plan that names no day to decide on what that means', () => {
    const file = join(folder, 'plan.csv');
    const proposed = readFileSync(file, 'utf8');
    writeFileSync(file, proposed.replace(/,\d{4}-\d{2}-\d{2},/, ',,'));
    const { status, stderr } = polku('lock', folder, '--out', join(folder, 'undecided.json'));
    writeFileSync(file, proposed);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('decide_on') });
  });

  it('never writes over a plan, and asks for a pilot that is there', () => {
    const before = readFileSync(join(folder, 'plan.csv'), 'utf8');
    expect(polku('init', folder)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('not written over') });
    expect(readFileSync(join(folder, 'plan.csv'), 'utf8')).toBe(before);
    expect(polku('init', folder, '--out', join(folder, 'other.csv'), '--pilot', 'waitinglist')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The nearest: waiting_list'),
    });
  });
});
