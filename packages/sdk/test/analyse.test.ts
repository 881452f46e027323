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

/** Closed forms to 1e-8; what iterations find as closely as two optimisers agree. */
const tolerances: Tolerances = {
  default: 1e-8,
  byPath: [
    [/^lmm\..*satterthwaite/, 5e-3, 1e-5],
    [/^lmm\..*varcorr/, 1e-3, 1e-5],
    // Where a random slope hardly varies, optimisers stop a little apart.
    [/^lmm\.ris\./, 1e-5, 1e-8],
    [/^lmm\..*(se|wald)/, 1e-5],
    [/^lmm\./, 1e-6],
  ],
};

/** Each golden of R's, and the command that prints the same tree (see ../../stats/reference/README.md). */
const cases: readonly (readonly [golden: string, command: string])[] = [
  ['transplant_wait', 'durations transplant_wait.csv --causes 3'],
  ['lalonde_employed78', 'durations lalonde_employed78.csv --windows 200,365 --horizon 365'],
  ['abortion_left_trunc', 'durations abortion_left_trunc.csv --windows 10,20,30,38 --horizon 20'],
  ['colon_three_arms', 'durations colon_three_arms.csv --windows 182,365,1095,1825 --horizon 1095'],
  ['btheb_scores', 'scores btheb_scores.csv --mcid=-10'],
  ['scores_missing', 'scores scores_missing.csv'],
  ['scores_three_arms', 'scores scores_three_arms.csv'],
  ['scores_falling', 'scores scores_falling.csv --mcid=-1'],
  ['scores_arm_of_one', 'scores scores_arm_of_one.csv'],
  ['scores_one_arm', 'scores scores_one_arm.csv'],
  ['scores_no_variation', 'scores scores_no_variation.csv'],
  ['scores_saturated', 'scores scores_saturated.csv'],
  ['scores_baseline_by_arm', 'scores scores_baseline_by_arm.csv'],
  ['scores_repeated_visits', 'scores scores_repeated_visits.csv'],
  ['scores_without_baseline', 'scores scores_without_baseline.csv'],
  ['recommend', 'nps recommend.csv'],
  ['recommend_passives', 'nps recommend_passives.csv'],
  ['lalonde_did_re75_re78', 'panel lalonde_did_re75_re78.csv'],
  ['panel_teams', 'panel panel_teams.csv'],
  ['panel_missing', 'panel panel_missing.csv'],
  ['panel_empty_cell', 'panel panel_empty_cell.csv'],
  ['panel_one_cluster', 'panel panel_one_cluster.csv'],
  ['seatbelts_its', 'series seatbelts_its.csv --t0 170 --season 1'],
  ['series_missing', 'series series_missing.csv --t0 16'],
  ['series_season', 'series series_season.csv --t0 8 --season 1'],
  ['series_years', 'series series_years.csv --t0 2013'],
  ['series_five', 'series series_five.csv --t0 3'],
  ['sircont_multistate', 'states sircont_multistate.csv --states 3 --windows 7,14,30,60'],
  ['pathways_loops', 'states pathways_loops.csv --states 5 --windows 0,0.5,1,7,30,60,120'],
  ['pathways_fractions', 'states pathways_fractions.csv --windows 0.3,1.5,4.5,9'],
  ['pathways_one_person', 'states pathways_one_person.csv --windows 1,3,4,8,10'],
  ['pathways_all_censored', 'states pathways_all_censored.csv --windows 2,5,10'],
  ['pathways_moves_to_self', 'states pathways_moves_to_self.csv --states 2 --windows 1,4,6,9'],
  ['pathways_zero_length', 'states pathways_zero_length.csv --windows 2,6,8'],
];

/** Files of durations in which something goes wrong: ties, an arm of one, no events, fractions, late entries, separation, … */
const whatGoesWrong = [
  ...['ties', 'arm_of_one', 'half', 'fractions', 'three_arms', 'delayed_entry'].map((name) => `nasty_${name}`),
  ...['balanced', 'delayed_entry', 'segment_in_one_arm', 'ties'].map((name) => `weighting_${name}`),
];

describe('polku analyse prints what R does', () => {
  it.each(whatGoesWrong)('of %s', async (name) => {
    const { meta } = golden(name) as { meta: { windows: number | number[]; horizon: number; k: number } };
    const options = ['--windows', String(meta.windows), '--horizon', String(meta.horizon), '--causes', String(meta.k)];
    const printed = await analyse('durations', `${reference}data/${name}.csv`, ...options);
    expect(disagreements(golden(name), printed, tolerances)).toEqual([]);
  });

  it.each(cases)('%s: %s', async (name, command) => {
    const args = command.split(' ').map((word) => (word.endsWith('.csv') ? `${reference}data/${word}` : word));
    expect(disagreements(golden(name), await analyse(...args), tolerances)).toEqual([]);
  });
});
