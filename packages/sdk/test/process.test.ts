import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, polku } from './polku.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const examples = join(root, 'examples');
const flat = join(root, 'packages/stats/reference/data/recommend.csv');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'polku-process-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fed = (input: string, ...words: string[]) => spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', input });

describe('standard input', () => {
  it('is a flat file by -', async () => {
    const { status, stdout } = fed(readFileSync(flat, 'utf8'), 'analyse', 'nps', '-', '--json');
    expect(status).toBe(0);
    expect(stdout).toBe((await polku('analyse', 'nps', flat, '--json')).stdout);
  });

  it('is called so where it has problems', () => {
    const { status, stdout } = fed('arm,score\na,11\n', 'analyse', 'nps', '-', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ file: 'standard input', row: 1, column: 'score', rule: 'number_out_of_range' }],
    });
  });

  it('that a program holds open without a word answers no question of init', async () => {
    const sheet = join(folder, 'sheet.csv');
    writeFileSync(sheet, 'Asiakasnumero;Tiimi;Lähetepäivä\n1;A;3.1.2023\n2;B;4.1.2023\n');
    const child = spawn(process.execPath, [command, 'init', '--from', sheet, '--out', join(folder, 'made')], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    expect(await new Promise((settle) => child.once('close', settle))).toBe(1);
    expect(existsSync(join(folder, 'made', 'mapping.json'))).toBe(true);
  });

  it('is a plan by -', async () => {
    const plan = join(examples, 'pori', 'locked-plan.json');
    const { status, stdout } = fed(readFileSync(plan, 'utf8'), 'plan', 'show', '-', '--json');
    expect(status).toBe(0);
    expect(stdout).toBe((await polku('plan', 'show', plan, '--json')).stdout);
  });
});

describe('exit codes', () => {
  const file = (content: string): string => {
    const path = join(folder, 'flat.csv');
    writeFileSync(path, content);
    return path;
  };
  it.each([
    ['nps', 'arm,score\na,11\n', []],
    ['durations', 'arm,time,status\na,x,1\n', []],
    ['scores', 'id,arm,time,score\n1,a,0,x\n', []],
    ['panel', 'id,arm,post,y\n1,a,2,0\n', []],
    ['series', 't,y\nx,1\n', ['--t0', '3']],
    ['states', 'id,arm,tstart,tstop,from,to\n1,a,0,-1,1,0\n', []],
  ])('1 where the data of analyse %s have problems, which are JSON', async (kind, content, options) => {
    const { status, stdout } = await polku('analyse', kind, file(content), ...options, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ problemCount: 1, problems: [{ file: 'flat.csv', row: 1 }] });
  });

  it.each([
    ['a file that is not there', ['analyse', 'nps', 'nowhere.csv'], 'unreadable_file'],
    ['an arm that the file has not', ['analyse', 'nps', flat, '--reference', 'c'], 'unknown_id'],
    ['a count that is none', ['analyse', 'proportions', '3', '10', '4', '1.5'], 'whole number'],
    ['an encoding that is none', ['analyse', 'nps', flat, '--encoding', 'finnish'], 'utf-8'],
    ['a separator of two characters', ['analyse', 'nps', flat, '--separator', ';;'], 'One character'],
    ['nothing to plan', ['plan', 'log-rank'], '--hazard-ratio'],
    ['a share that is none', ['plan', 'proportions', '--p1', '2'], 'from 0 to 1'],
    ['a correlation out of its range', ['plan', 'change', '--sd', '1', '--delta', '1', '--correlation', '2'], 'invalid_argument'],
    ['a plan that is not JSON', ['plan', 'show', flat], 'unreadable_file'],
  ])('2 with %s', async (_, words, hint) => {
    const { status, stdout, stderr } = await polku(...words, '--json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
  });
});

describe('a process', () => {
  const built = (module: string): string => JSON.stringify(new URL(`../dist/${module}`, import.meta.url).href);

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is stopped by %s ends with %i, and what was temporary is gone', async (signal, code) => {
    const made = join(folder, `temporary-${signal}`);
    const program = `
      import { endAtSignals } from ${built('cli/signals.js')};
      import { whileTemporary } from ${built('temporary.js')};
      import { rmSync, writeFileSync } from 'node:fs';
      endAtSignals();
      await whileTemporary(() => rmSync(${JSON.stringify(made)}), () => {
        writeFileSync(${JSON.stringify(made)}, 'half');
        console.log('made');
        return new Promise((settle) => setTimeout(settle, 600_000));
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    const ended = new Promise<number | null>((settle) => child.on('close', settle));
    await new Promise((settle) => child.stdout.once('data', settle));
    expect(existsSync(made)).toBe(true);
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(existsSync(made)).toBe(false);
  });

  it('that computes, and gives nobody a turn, ends at once as any process does', async () => {
    const program = `
      import { endAtSignals, whileComputing } from ${built('cli/signals.js')};
      import { writeSync } from 'node:fs';
      endAtSignals();
      whileComputing(() => { writeSync(1, 'computes'); for (;;); });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    const ended = new Promise<NodeJS.Signals | null>((settle) => child.on('close', (_, signal) => settle(signal)));
    await new Promise((settle) => child.stdout.once('data', settle));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
  });

  it.each(['evaluate', 'analyse'])('that nobody reads any more ends without a word: %s', (verb) => {
    const words = verb === 'evaluate' ? `evaluate ${join(examples, 'waiting-list')} --metric time_to_service` : `analyse nps ${flat}`;
    const run = `${JSON.stringify(process.execPath)} ${JSON.stringify(command)} ${words} --json | head -1`;
    expect(spawnSync(run, { encoding: 'utf8', shell: true })).toMatchObject({ stdout: '{\n', stderr: '' });
  });

  it('that fails in an unforeseen way says so in one line, without what it held and without a trace', () => {
    const program = `
      import { reportFailure } from ${built('cli/failure.js')};
      process.exitCode = await reportFailure(new TypeError('131052-308T'));`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^polku: .*\(unexpected: TypeError\)\n$/);
    expect(stderr).not.toContain('131052');
  });
});
