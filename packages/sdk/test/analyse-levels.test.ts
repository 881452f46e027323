import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { disagreements, type Tolerances } from './agreement.ts';

const reference = fileURLToPath(new URL('../../stats/reference/', import.meta.url));
const golden = (name: string): unknown => JSON.parse(readFileSync(`${reference}golden/${name}.json`, 'utf8'));

/** What the command prints, run in this process. */
async function analyse(...args: string[]): Promise<unknown> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await (await createProgram()).parseAsync(['node', 'polku', 'analyse', ...args, '--json']);
    return JSON.parse(write.mock.calls.map(([text]) => text).join(''));
  } finally {
    write.mockRestore();
  }
}

const tolerances: Tolerances = {
  default: 1e-8,
  byPath: [
    [/^lmm\..*satterthwaite/, 5e-3, 1e-5],
    [/^lmm\..*varcorr/, 1e-3, 1e-5],
    [/^lmm\.ris\./, 1e-5, 1e-8],
    [/^lmm\..*(se|wald)/, 1e-5],
    [/^lmm\./, 1e-6],
  ],
};

/** Data, level and command; the goldens are made by ../../stats/reference/golden_levels.R. */
const cases: readonly (readonly [data: string, level: number, command: string])[] = [
  ['weighting_ties', 0.9, 'durations --windows 0,3,6,12 --horizon 6 --causes 2'],
  ['weighting_ties', 0.99, 'durations --windows 0,3,6,12 --horizon 6 --causes 2'],
  ['abortion_left_trunc', 0.99, 'durations --windows 10,20,30,38 --horizon 20 --causes 3'],
  ['nasty_three_arms', 0.9, 'durations --windows 1,2,4,8 --horizon 4 --causes 3'],
  ['btheb_scores', 0.99, 'scores --mcid=-10'],
  ['scores_missing', 0.9, 'scores'],
  ['recommend', 0.9, 'nps'],
  ['recommend', 0.99, 'nps'],
  ['panel_teams', 0.9, 'panel'],
  ['lalonde_did_re75_re78', 0.99, 'panel'],
  ['seatbelts_its', 0.9, 'series --t0 170 --season 1'],
  ['series_missing', 0.99, 'series --t0 16'],
];

describe('polku analyse prints intervals at the level that is asked for, as R does', () => {
  it.each(cases)('%s at %d: %s', async (data, level, command) => {
    const printed = await analyse(...command.split(' '), `${reference}data/${data}.csv`, '--level', String(level));
    expect(disagreements(golden(`${data}_level_${100 * level}`), printed, tolerances)).toEqual([]);
  });

  const levels = golden('proportions_levels') as readonly { level: number; pairs: readonly { counts: readonly number[] }[] }[];
  it.each(levels)('proportions at $level', async ({ level, pairs }) => {
    for (const { counts, ...pair } of pairs) {
      const printed = await analyse('proportions', ...counts.map(String), '--level', String(level));
      expect(disagreements(pair, printed, { default: 1e-9 })).toEqual([]);
    }
  });

  it('shares of states have narrower intervals at a lower level', async () => {
    const states = ['states', `${reference}data/sircont_multistate.csv`, '--windows', '14'];
    const widthOf = async (...more: string[]): Promise<number> => {
      const [{ at }] = (await analyse(...states, ...more)) as [{ at: [{ ciPlain: [number, number][] }] }];
      const [[lower, upper]] = at[0].ciPlain;
      return upper - lower;
    };
    expect((await widthOf()) / (await widthOf('--level', '0.5'))).toBeCloseTo(1.959963984540054 / 0.6744897501960817, 9);
  });

  it('a trend of which no period came before the change has narrower intervals at a lower level', async () => {
    const series = ['series', `${reference}cases/i_t0_first.csv`, '--t0', '1'];
    const widthOf = async (...more: string[]): Promise<number> => {
      const { n, ciLower, ciUpper } = (await analyse(...series, ...more)) as { n: number; ciLower: number[]; ciUpper: number[] };
      expect(n).toBe(36);
      return ciUpper[1]! - ciLower[1]!;
    };
    // qt(c(0.975, 0.75), 32)
    expect((await widthOf()) / (await widthOf('--level', '0.5'))).toBeCloseTo(2.036933343460102 / 0.682233921126274, 9);
  });

  it.each(['0', '1', '-0.9', '95', 'much', ''])('"%s" is no level', async (level) => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await expect(analyse('nps', `${reference}data/recommend.csv`, '--level', level)).rejects.toMatchObject({
        code: 'commander.invalidArgument',
      });
      expect(told.mock.calls.join('')).toMatch(/is expected/);
    } finally {
      told.mockRestore();
    }
  });
});
