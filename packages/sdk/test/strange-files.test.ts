import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { disagreements, type Tolerances } from './agreement.ts';

const cases = fileURLToPath(new URL('../../stats/reference/cases/', import.meta.url));

async function analyse(kind: string, name: string, options: string): Promise<unknown> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const args = ['node', 'polku', 'analyse', kind, `${cases}${name}.csv`, ...options.split(' ').filter(Boolean), '--json'];
    await (await createProgram()).parseAsync(args);
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

/** Made up after what made other programs stumble: what is strange, the command, and where R's numbers are not to be followed. */
// Once an incidence is 1 but for rounding, R has an interval from 1 to 1.
const files: readonly (readonly [strange: string, name: string, command: string, notR?: RegExp])[] = [
  // R divides 0 by 0 unless the other arm is the reference; and it tests what rounding left of two incidences of 1.
  ['one arm is left alone after the other has had all its events', 'd_last_arm_alone', 'durations', /^(gray|\w+(\[0\])?\.rdP)/],
  ['times are near on the scale of both arms, not of one', 'd_ties_pooled', 'durations --windows 100,200 --horizon 200', /ciCloglog/],
  ['times are near on the scale of both segments', 'd_ties_of_strata', 'durations --windows 100,100.00003,105 --horizon 105'],
  ['windows stand between near times', 'd_window_between_ties', 'durations --windows 0.5,0.700000000005,0.70000000001,0.9 --horizon 0.9'],
  [
    'the horizon lies between others’ events',
    'd_horizon_not_window',
    'durations --windows 3,5,6,8 --horizon 6',
    /^aj\[\d\]\.at\[\d\]\.cif\[0\]\.ciCloglog/,
  ],
  ['a cause is never observed', 'd_cause_gap', 'durations --windows 10,20 --horizon 10'],
  ['sixty people, two times', 'd_extreme_ties', 'durations --windows 7,14 --horizon 7'],
  [
    'an entry is on the day of an event, and nobody is at risk before',
    'd_lt_entry_eq_event',
    'durations --windows 8,10,15,20 --horizon 15',
  ],
  ['an entry and an event differ by rounding', 'd_lt_near_tie_entry', 'durations --windows 0.3,0.7,1 --horizon 0.7'],
  [
    'an entry is one time with its end where both arms are compared, not in its own',
    'd_lt_near_on_both',
    'durations --windows 2.00002,7.00002,10007,15009 --horizon 7.00002',
  ],
  ['late entries after a risk set has emptied', 'd_lt_risk_empty', 'durations --windows 2,4,6,8,9 --horizon 6'],
  ['a curve runs flat at a half', 'd_median_flat', 'durations --windows 5,7,10 --horizon 7', /^aj\[2\]\.at\[2\]\.cif\[0\]\.ciCloglog/],
  ['a time is minus 0', 'd_neg_zero', 'durations --windows 0,1,2 --horizon 1'],
  ['nobody is censored', 'd_no_censoring', 'durations --windows 10,20 --horizon 10'],
  ['an arm has no events', 'd_no_events_arm', 'durations --windows 12,40,52 --horizon 40'],
  ['there is one arm', 'd_one_arm', 'durations --windows 3,5,8 --horizon 5'],
  ['the only event of an arm is at its end', 'd_one_event_last', 'durations --windows 20,50,80,90 --horizon 80'],
  ['nobody has the first cause', 'd_only_cause2', 'durations --windows 10,20 --horizon 10'],
  ['arms have the names of properties of objects', 'd_proto_names', 'durations --windows 10,20 --horizon 10'],
  ['tau lies before the first event', 'd_tau_tiny', 'durations --windows 3,5,8 --horizon 5 --tau 0.5'],
  ['causes are tied', 'd_tied_causes', 'durations --windows 3,6,9 --horizon 6'],
  ['times are whole and large', 'd_times_2e20', 'durations --windows 1048577,3000000 --horizon 3000000'],
  ['windows stand in no order, one of them twice', 'd_windows_unsorted', 'durations --windows 8,3,3,5 --horizon 3'],
  ['events at time 0', 'd_zero_one_arm', 'durations --windows 0,1,2,4 --horizon 2'],
  ['everything happens at one time', 'x_all_at_5', 'durations --windows 4,5,6 --horizon 5'],
  // lib.R asks glm for a tolerance that lets a constant covariate pass, and reads separation from what follows.
  ['a covariate is constant', 'x_constant', 'durations --windows 10,20,30 --horizon 20', /^ipw\.(separation|note)/],
  ['entries lie after their times', 'x_lt_invalid', 'durations --windows 10,20,30 --horizon 20'],
  ['late entries, segments and a covariate', 'x_lt_seg', 'durations --windows 10,20,30 --horizon 20'],
  ['covariates are missing', 'x_missing', 'durations --windows 10,20,30 --horizon 20'],
  // glm leaves out those whose segment is missing; lib.R then gives its fitted values to the wrong people.
  ['segments are missing', 'x_missing_seg', 'durations --windows 10,20,30 --horizon 20', /^ipw\.(?!separation|psCoef|psSe|psTerms)/],
  ['months are fractions, of three causes and arms', 'x_months_round', 'durations --windows 3,6,12 --horizon 6'],
  ['p-values far below 1e-16', 'x_tiny_p', 'durations --windows 100,1100 --horizon 100'],
  ['a plain series', 'i_basic', 'series --t0 13'],
  ['a series that never moves', 'i_constant', 'series --t0 6'],
  ['a period stands twice', 'i_dup', 'series --t0 13'],
  ['periods are missing', 'i_gap', 'series --t0 13'],
  // Squared before they are combined, R's scores keep some seven digits.
  ['periods counted from long ago', 'i_large_t', 'series --t0 24013', /^(seNw|ciLower|ciUpper|pNw)/],
  ['values are missing', 'i_missing', 'series --t0 13'],
  ['periods stand in no order', 'i_shuffled', 'series --t0 13'],
  ['the change comes after the last period', 'i_t0_after', 'series --t0 99'],
  ['no period comes before the change', 'i_t0_first', 'series --t0 1'],
  ['the change comes between two periods', 'i_t0_frac', 'series --t0 12.5'],
  ['one period comes after the change', 'i_t0_last', 'series --t0 36'],
  ['plain pathways', 'm_basic', 'states --windows 5,10,20,40'],
  ['times of moves differ by rounding', 'm_frac', 'states --windows 0.3,0.6,0.7'],
  ['somebody moves to the state they are in', 'm_self', 'states --windows 4,8,12'],
  ['moves are tied', 'm_ties', 'states --windows 5,20,60'],
  ['scores are fractions', 'n_frac', 'nps'],
  ['a cell is empty', 'p_cell_missing', 'panel'],
  ['everyone is in one cluster', 'p_cluster_one', 'panel'],
  // R's errors of a model that fits every value are what rounding leaves.
  ['every value is fitted', 'p_perfect', 'panel', /^ciCluster/],
  ['people are seen once or twice', 'p_unbalanced', 'panel'],
  // R stops at the lower of two maxima.
  ['one person is seen a hundred times', 's_100_visits', 'scores', /^lmm\.riMl/],
  ['scores never differ', 's_constant', 'scores'],
  ['nobody leaves their own line', 's_corr_1', 'scores', /^(lmm\.|change\[\d\]\.ancova\.(ci|p|seHc3|se))/],
  // R squares baselines before they cancel.
  ['scores lie near a million', 's_large_offset', 'scores', /seHc3/],
  ['months are thirds', 's_month_fractions', 'scores'],
  ['an arm has no baseline', 's_no_baseline', 'scores'],
  ['ids and arms have the names of properties of objects', 's_proto', 'scores'],
  ['everyone of an arm changes by the same', 's_same_change', 'scores', /^(lmm\.|change\[\d\]\.ancova\.ci)/],
  ['people hardly differ', 's_singular', 'scores'],
  ['a change of 0 counts', 's_mcid_0', 'scores --mcid 0'],
  // R takes derivatives by steps that are larger than the scores.
  ['scores are of the order of a millionth', 's_tiny_scale', 'scores', /satterthwaite/],
  ['nobody changes', 's_zero_change', 'scores', /^lmm\./],
];

describe('polku analyse of a strange file prints what R does', () => {
  it.each(files.map(([strange, name, command, notR]) => ({ strange, name, command, notR })))(
    '$strange: $name',
    async ({ name, command, notR }) => {
      const [kind, ...options] = command.split(' ');
      const golden: unknown = JSON.parse(readFileSync(`${cases}${name}.json`, 'utf8'));
      const found = disagreements(golden, await analyse(kind!, name, options.join(' ')), tolerances);
      expect(found.filter((difference) => notR?.test(difference) !== true)).toEqual([]);
    },
  );

  it('leaves a constant covariate out of the propensity score, as glm does without options', async () => {
    const printed = await analyse('durations', 'x_constant', '--windows 10,20,30 --horizon 20');
    expect(printed).toMatchObject({
      ipw: {
        separation: false,
        psTerms: ['(Intercept)', 'x_a', 'x_b'],
        psCoef: [
          expect.closeTo(0.159_333_096_468, 10),
          { absent: 'not_estimable', reason: 'no_variation' },
          expect.closeTo(0.082_261_242_385, 10),
        ],
      },
    });
  });

  // lib.R looks the horizon up among its windows, and stops where it is none: what R says is what it says with that day among them.
  it('reads the horizon on its own day, whether it is one of the windows or not', async () => {
    type Read = Readonly<Record<'meta' | 'km' | 'aj', unknown>>;
    const among = (await analyse('durations', 'd_horizon_not_window', '--windows 3,5,6,8 --horizon 6')) as Read;
    const apart = (await analyse('durations', 'd_horizon_not_window', '--windows 3,5,8 --horizon 6')) as Read;
    const { meta: _, km: curves, aj: incidences, ...onHorizon } = among;
    expect(apart).toMatchObject(onHorizon);
    expect(onHorizon).toMatchObject({ cifContrast: [{ t: 6, rd: expect.closeTo(-2 / 15, 12) }], standardisedCif: { horizon: 6 } });
    // What is read at windows is there, but of the windows alone.
    const windows = (read: unknown) => (read as { at: { t: number }[] }[]).map(({ at }) => at.map(({ t }) => t));
    expect([windows(curves)[0], windows(apart.km)[0]]).toEqual([
      [3, 5, 6, 8],
      [3, 5, 8],
    ]);
    expect(windows(apart.aj)).toEqual(windows(incidences).map((at) => at.filter((t) => t !== 6)));
  });

  // survfit keeps one state of one person as a vector where lib.R reads a matrix, and stops.
  it('says of one person in one state that they are there, for certain and for as long as they were followed', async () => {
    const printed = await analyse('states', 'm_one', '--windows 5,10,40');
    const there = { p: 1, seIj: 0, seGreenwood: 0 };
    expect(printed).toEqual([
      expect.objectContaining({
        arm: 'a',
        nId: 1,
        at: [
          expect.objectContaining({ t: 5, beyondFollowup: false, ...there }),
          expect.objectContaining({ t: 10, beyondFollowup: true, ...there }),
          expect.objectContaining({ t: 40, beyondFollowup: true, ...there }),
        ],
        sojourn: { tau: 40, meanTime: 40, seMeanTime: 0 },
      }),
    ]);
  });

  it('has no error of baselines near a million that rounding made', async () => {
    const { change } = (await analyse('scores', 's_large_offset', '')) as { change: { ancova: { seHc3: number } }[] };
    // By fractions, without rounding.
    expect(change.map(({ ancova }) => ancova.seHc3)).toEqual([expect.closeTo(1.187_681_337_134, 9), expect.closeTo(1.190_558_673_065, 9)]);
  });
});
