import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { polku } from './polku.ts';

const folder = mkdtempSync(join(tmpdir(), 'polku-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on a file of these rows. */
function analyse(kind: string, rows: string, ...options: string[]) {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, `${rows.trim().replaceAll(/\n\s+/g, '\n')}\n`);
  return polku('analyse', kind, path, ...options, '--json');
}

describe('rows that cannot be analysed are problems of the data: exit 1, with the rows of the file', () => {
  const files: readonly {
    what: string;
    kind: string;
    rows: string;
    rule: string;
    rowsNamed: readonly (number | null)[];
    options?: string[];
  }[] = [
    {
      what: 'an entry that differs from its time by rounding, also where rows before it were left out',
      kind: 'durations',
      rows: `id,arm,entry,time,status
       1,a,0,2,1
       2,b,0,4,1
       3,a,5,3,0
       4,b,0,2,1
       5,b,1.5,2.5,1
       6,b,1,1.000000001,1
       7,a,2,2.000000001,1`,
      rule: 'entry_at_time',
      rowsNamed: [6, 7],
    },
    {
      what: 'nobody ever at risk',
      kind: 'durations',
      rows: `id,arm,entry,time,status
       1,a,3,2,1`,
      rule: 'no_rows',
      rowsNamed: [null],
    },
    {
      what: 'people in two arms',
      kind: 'scores',
      rows: `id,arm,time,score
       p,a,0,NA
       p,b,0,4
       p,b,1,5
       q,a,0,4
       q,b,1,5
       r,a,0,3
       r,b,1,3`,
      rule: 'person_in_two_arms',
      rowsNamed: [5, 7],
    },
    {
      what: 'stays that leave a gap, overlap, or begin elsewhere, of both arms',
      kind: 'states',
      rows: `id,arm,tstart,tstop,from,to
       a,x,0,2,1,2
       a,x,3,5,2,0
       b,y,0,4,1,2
       b,y,3,5,2,0
       c,x,0,4,1,2
       c,x,4,5,1,0
       d,y,0,4,1,0`,
      rule: 'rows_follow',
      rowsNamed: [2, 4, 6],
    },
    {
      what: 'a cell that is no number',
      kind: 'series',
      rows: 't,y\n1,2\n2,many',
      rule: 'number_format',
      rowsNamed: [2],
      options: ['--t0', '2'],
    },
  ];

  it.each(files)('$what', async ({ kind, rows, rule, rowsNamed, options = [] }) => {
    const { status, stdout, stderr } = await analyse(kind, rows, ...options);
    const { problems, problemCount } = JSON.parse(stdout) as { problems: { rule: string; row: number | null }[]; problemCount: number };
    expect([status, problemCount]).toEqual([1, rowsNamed.length]);
    expect(problems.map((problem) => [problem.rule, problem.row])).toEqual(rowsNamed.map((row) => [rule, row]));
    expect(stderr).toContain(rule);
  });

  it('an entry near its time on the axis of a model alone leaves that model out, and refuses nothing', async () => {
    const { status, stdout } = await analyse(
      'durations',
      `id,arm,segment,entry,time,status,x_age
       1,a,NA,1000,1000.00001,1,30
       2,b,s,0,1000.5,1,40
       3,a,NA,0,1,1,NA
       4,a,NA,0,2,0,NA
       5,a,NA,0,3,1,NA
       6,b,s,0,4,1,NA`,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ coxCovariates: { n: 2, absent: 'not_estimable', reason: 'delayed_entry' } });
  });

  it('five of none are no data of a file: the command cannot run', async () => {
    for (const counts of [
      ['5', '0', '3', '10'],
      ['3', '10', '5', '0'],
    ]) {
      const { status, stdout, stderr } = await polku('analyse', 'proportions', ...counts, '--json');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('0 ≤ numerator ≤ denominator');
    }
  });
});

describe('an option of several values', () => {
  it.each([
    [
      ['--windows', '3', '--windows', '5,8'],
      [3, 5, 8],
    ],
    [
      ['--windows', '3,5,8'],
      [3, 5, 8],
    ],
    [[], [14, 30, 90, 182, 365]],
  ])('given twice counts twice: %j', async (options, windows) => {
    const { stdout } = await analyse('durations', 'arm,time,status\na,1,1\na,9,0\nb,3,1', ...options);
    expect((JSON.parse(stdout) as { meta: { windows: number[] } }).meta.windows).toEqual(windows);
  });
});
