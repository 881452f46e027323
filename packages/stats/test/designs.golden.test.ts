import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceInDifferences,
  interruptedSeries,
  isAbsent,
  isDescriptiveOnly,
  leastSquares,
  mergePanelTables,
  neweyWest,
  panelTableOf,
  prewhitenedNeweyWest,
  type DifferenceInDifferences,
  type Estimated,
  type InterruptedSeries,
  type PanelColumns,
} from '../src/index.ts';
import { expectAgrees, expectSameP, golden, rowsOf } from './golden.ts';

const notEstimable = (reason: string) => ({ absent: 'not_estimable', reason });

interface Panel {
  readonly columns: PanelColumns;
  readonly arms: readonly string[];
  /** Of all rows, those without an outcome among them. */
  readonly rowCount: number;
  readonly clusterCount: number;
}

function panelOf(name: string): Panel {
  const rows = rowsOf(name);
  const arms = [...new Set(rows.map((row) => row.arm!))].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const known = rows.filter((row) => row.y !== 'NA');
  const clusterOf = (row: (typeof rows)[number]): string => row.cluster ?? row.id!;
  return {
    columns: {
      cluster: known.map(clusterOf),
      arm: known.map((row) => arms.indexOf(row.arm!)),
      post: known.map((row) => Number(row.post)),
      outcome: known.map((row) => Number(row.y)),
    },
    arms,
    rowCount: rows.length,
    clusterCount: new Set(rows.map(clusterOf)).size,
  };
}

function seriesOf(name: string): { time: number[]; value: number[]; all: number[] } {
  const rows = rowsOf(name);
  const known = rows.filter((row) => row.y !== 'NA');
  return { time: known.map((row) => Number(row.t)), value: known.map((row) => Number(row.y)), all: rows.map((row) => Number(row.t)) };
}

function there<T extends object>(value: Estimated<T>): T {
  if (isAbsent(value)) throw new Error(`expected an estimate, not ${value.reason}`);
  return value;
}

interface DidGolden {
  n: number;
  clusters: number;
  cells: Record<string, number | null>;
  did: number;
  se_ols: number;
  se_hc0: number;
  se_hc1: number;
  se_cluster: number;
  ci_cluster_t_Gm1: [number, number];
  p_cluster_t_Gm1: number;
  ci_cluster_z: [number, number];
}

describe('a difference in differences agrees with R', () => {
  it.each(['lalonde_did_re75_re78', 'panel_teams', 'panel_missing'])('%s', (name) => {
    const R = golden<DidGolden>(name);
    const { columns, arms, rowCount, clusterCount } = panelOf(name);
    const result = there(differenceInDifferences(panelTableOf(columns), { clusterCount }));
    expect([rowCount, clusterCount]).toEqual([R.n, R.clusters]);
    result.means.forEach((mean, cell) => {
      const expected = R.cells[`${arms[cell >> 1]}|${cell & 1}`];
      // R gives no mean of a cell that lacks a value.
      if (expected !== null) expectAgrees(mean, expected);
    });
    expectAgrees(result.estimate, R.did);
    expectAgrees(result.unclustered.ols, R.se_ols);
    expectAgrees(result.unclustered.hc0, R.se_hc0);
    expectAgrees(result.unclustered.hc1, R.se_hc1);
    expectAgrees(result.standardError, R.se_cluster);
    expect([result.interval, result.normalInterval].map((interval) => isAbsent(interval))).toEqual([false, false]);
    const { interval, normalInterval } = result as {
      interval: { lower: number; upper: number };
      normalInterval: { lower: number; upper: number };
    };
    [interval.lower, interval.upper].forEach((limit, i) => expectAgrees(limit, R.ci_cluster_t_Gm1[i]));
    [normalInterval.lower, normalInterval.upper].forEach((limit, i) => expectAgrees(limit, R.ci_cluster_z[i]));
    expectSameP(result.pValue, R.p_cluster_t_Gm1);
  });
});

interface Cr2Golden {
  estimate: number;
  se: number;
  df: number;
  lower: number;
  upper: number;
  p: number;
}

describe('bias-reduced errors of a difference in differences agree with R', () => {
  const R = golden<Record<string, Cr2Golden>>('panel_clusters');
  it.each(Object.keys(R))('%s', (name) => {
    const { estimate, cr2 } = there(differenceInDifferences(panelTableOf(panelOf(name).columns)));
    if (isAbsent(cr2) || isDescriptiveOnly(cr2)) throw new Error('expected an interval');
    const expected = R[name]!;
    expectAgrees(estimate, expected.estimate);
    expectAgrees(cr2.standardError, expected.se);
    expectAgrees(cr2.df, expected.df);
    expectAgrees(cr2.interval.lower, expected.lower);
    expectAgrees(cr2.interval.upper, expected.upper);
    expectSameP(cr2.pValue, expected.p);
  });
});

describe('a panel that cannot answer says why', () => {
  const eight: PanelColumns = {
    cluster: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    arm: [0, 0, 0, 0, 1, 1, 1, 1],
    post: [0, 1, 0, 1, 0, 1, 0, 1],
    outcome: [1, 2, 3, 5, 2, 2, 4, 9],
  };
  const rowsWhere = (keep: (row: number) => boolean): PanelColumns => {
    const pick = <T>(column: ArrayLike<T>): T[] => Array.from(column).filter((_, i) => keep(i));
    return { cluster: pick(eight.cluster), arm: pick(eight.arm), post: pick(eight.post), outcome: pick(eight.outcome) };
  };
  const estimate = (columns: PanelColumns) => differenceInDifferences(panelTableOf(columns));

  it('nobody, one arm, an empty cell', () => {
    expect(estimate(rowsWhere(() => false))).toEqual(notEstimable('no_data'));
    expect(estimate(rowsWhere((row) => row < 4))).toEqual(notEstimable('one_arm'));
    expect(estimate(panelOf('panel_empty_cell').columns)).toEqual(notEstimable('empty_arm'));
  });

  it('one row in each cell has an estimate, and nothing to judge it by', () => {
    const { estimate: did, standardError, unclustered } = there(estimate(rowsWhere((row) => [0, 1, 4, 5].includes(row))));
    expect(did).toBe(-1);
    for (const absent of [standardError, ...Object.values(unclustered)]) expect(absent).toEqual(notEstimable('too_few_observations'));
  });

  it('three teams after in one arm describe those teams only', () => {
    const { columns } = panelOf('panel_nested');
    const gone = ['tiimi A'];
    const kept = Array.from(columns.cluster, (_, row) => row).filter(
      (row) => !(gone.includes(columns.cluster[row]!) && columns.post[row] === 1),
    );
    const pick = <T>(column: ArrayLike<T>): T[] => kept.map((row) => column[row]!);
    const { cr2 } = there(
      estimate({ cluster: pick(columns.cluster), arm: pick(columns.arm), post: pick(columns.post), outcome: pick(columns.outcome) }),
    );
    // Of five teams in Äänekoski one was seen after only; Öja keeps three of its four.
    expect(cr2).toEqual({ descriptiveOnly: 'few_clusters', clusters: [4, 3], fewest: 4 });
  });

  it('one cluster has no clustered standard error, where R stops', () => {
    const { standardError, interval, pValue, unclustered } = there(estimate(panelOf('panel_one_cluster').columns));
    for (const absent of [standardError, interval, pValue]) expect(absent).toEqual(notEstimable('too_few_observations'));
    expect(unclustered.ols).toBeGreaterThan(0);
  });

  it('clusters that are the arms have deviations that cancel: no standard error of 1e-16 and no p-value of 0', () => {
    const result = there(estimate({ ...eight, cluster: ['x', 'x', 'x', 'x', 'y', 'y', 'y', 'y'] }));
    for (const absent of [result.standardError, result.interval, result.normalInterval, result.pValue])
      expect(absent).toEqual(notEstimable('no_variation'));
  });

  it('values that do not vary differ by nothing, without certainty of it', () => {
    const result = there(estimate(panelOf('panel_constant').columns));
    expect(result.estimate).toBe(0);
    expect([result.standardError, result.pValue]).toEqual([notEstimable('no_variation'), notEstimable('no_variation')]);
  });

  it.each([
    ['a third arm', { arm: [0, 0, 0, 0, 1, 1, 1, 2] }, 'invalid_argument', 7],
    ['a third period', { post: [0, 2, 0, 1, 0, 1, 0, 1] }, 'invalid_argument', 1],
    ['an outcome that is no number', { outcome: [1, 2, Number.NaN, 5, 2, 2, 4, 9] }, 'invalid_number', 2],
    ['a missing row', { post: [0, 1] }, 'unequal_lengths', undefined],
  ] as const)('%s is refused', (_, change, code, index) => {
    expect(() => panelTableOf({ ...eight, ...change })).toThrow(expect.objectContaining({ code, index }));
  });

  it('fewer clusters than the table holds are refused', () => {
    expect(() => differenceInDifferences(panelTableOf(eight), { clusterCount: 3 })).toThrow(
      expect.objectContaining({ code: 'invalid_argument' }),
    );
  });
});

describe('laws of panels', () => {
  const rows = fc.array(
    fc.record({
      cluster: fc.constantFrom('äiti', 'b', 'c', 'd', 'e'),
      arm: fc.integer({ min: 0, max: 1 }),
      post: fc.integer({ min: 0, max: 1 }),
      outcome: fc.integer({ min: -50, max: 50 }),
    }),
    { minLength: 12, maxLength: 40 },
  );
  type PanelRow = { cluster: string; arm: number; post: number; outcome: number };
  const tableOf = (some: readonly PanelRow[]) =>
    panelTableOf({
      cluster: some.map((row) => row.cluster),
      arm: some.map((row) => row.arm),
      post: some.map((row) => row.post),
      outcome: some.map((row) => row.outcome),
    });
  const expectSame = (a: unknown, b: unknown): void => {
    if (typeof b === 'number') expect(a).toBeCloseTo(b, 7);
    else if (typeof b === 'object' && b !== null)
      for (const [key, value] of Object.entries(b)) expectSame((a as Record<string, unknown>)[key], value);
    else expect(a).toBe(b);
  };

  it('tables of some rows add up to the table of all, and the order of rows is nothing', () => {
    fc.assert(
      fc.property(rows, fc.nat(12), (all, cut) => {
        const merged = differenceInDifferences(mergePanelTables([tableOf(all.slice(0, cut)), tableOf(all.slice(cut))]));
        expectSame(merged, differenceInDifferences(tableOf(all)));
        expectSame(differenceInDifferences(tableOf(all.toReversed())), merged);
      }),
    );
  });

  it('a constant added is nothing, a scale scales, and the arms exchanged turn the sign', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const change = (f: (row: PanelRow) => Partial<PanelRow>): Estimated<DifferenceInDifferences> =>
          differenceInDifferences(tableOf(all.map((row) => ({ ...row, ...f(row) }))));
        const result = differenceInDifferences(tableOf(all));
        if (isAbsent(result) || isAbsent(result.standardError)) return;
        const shifted = there(change((row) => ({ outcome: row.outcome + 1000 })));
        expect([shifted.estimate, shifted.standardError]).toEqual([
          expect.closeTo(result.estimate, 7),
          expect.closeTo(result.standardError, 7),
        ]);
        const scaled = there(change((row) => ({ outcome: 3 * row.outcome })));
        expect([scaled.estimate, scaled.standardError]).toEqual([
          expect.closeTo(3 * result.estimate, 7),
          expect.closeTo(3 * result.standardError, 7),
        ]);
        expect(there(change((row) => ({ arm: 1 - row.arm }))).estimate).toBeCloseTo(-result.estimate, 9);
      }),
    );
  });
});

interface ItsGolden {
  n: number;
  est: number[];
  se_ols: number[];
  lag: number;
  se_nw: number[];
  ci_lower: number[];
  ci_upper: number[];
  p_nw: number[];
  se_nw_noadjust: number[];
  se_nw_R_default: number[];
  dw: number;
  resid_acf1: number;
  counterfactual_last: number;
  effect_last: number;
}

describe('an interrupted series agrees with R', () => {
  it.each([
    ['seatbelts_its', 170, 12],
    ['series_missing', 16, undefined],
    ['series_season', 8, 12],
    ['series_years', 2013, undefined],
  ] as const)('%s', (name, interruption, season) => {
    const R = golden<ItsGolden>(name);
    const { time, value, all } = seriesOf(name);
    const result = there(interruptedSeries({ time, value }, { interruption, season, readAt: Math.max(...all), periodCount: all.length }));
    expect([result.lag, all.length]).toEqual([R.lag, R.n]);
    result.terms.forEach((term, j) => {
      expectAgrees(term.estimate, R.est[j]);
      expectAgrees(term.standardError, R.se_nw[j]);
      expectAgrees(term.others.ols, R.se_ols[j]);
      expectAgrees(term.others.unadjusted, R.se_nw_noadjust[j]);
      // The autoregression of scores that are nearly one another's multiples loses digits, in R's normal equations most.
      expectAgrees(term.others.prewhitened, R.se_nw_R_default[j], 1e-7);
      if (isAbsent(term.interval)) throw new Error('expected an interval');
      expectAgrees(term.interval.lower, R.ci_lower[j]);
      expectAgrees(term.interval.upper, R.ci_upper[j]);
      expectSameP(term.pValue, R.p_nw[j]);
    });
    expect(result.terms).toHaveLength(R.est.length);
    expectAgrees(result.durbinWatson, R.dw);
    expectAgrees(result.residualAutocorrelation, R.resid_acf1);
    expectAgrees(result.counterfactual, R.counterfactual_last);
    expectAgrees(result.effect, R.effect_last);
  });
});

describe('a series that cannot answer says why', () => {
  const { time, value } = seriesOf('series_missing');

  it('an interruption that leaves fewer than two periods on a side', () => {
    for (const interruption of [-4, 1, 2, 29, 31, 1000])
      expect(interruptedSeries({ time, value }, { interruption })).toEqual(notEstimable('too_few_observations'));
    expect(interruptedSeries({ time: [], value: [] }, { interruption: 1 })).toEqual(notEstimable('no_data'));
  });

  it('five points: lines, but a standard error only where points scatter about them', () => {
    const { terms } = there(interruptedSeries(seriesOf('series_five'), { interruption: 3 }));
    const [intercept, slope, levelChange, slopeChange] = terms;
    expect(terms.map(({ estimate }) => estimate)).toEqual([2, 1, 1 / 6, 0.5].map((x) => expect.closeTo(x, 9) as number));
    // Two points lie on their line: R has a standard error of 1e-16 here, or the root of a negative number.
    expect([intercept!.standardError, slope!.standardError]).toEqual([notEstimable('no_variation'), notEstimable('no_variation')]);
    expect([levelChange!.standardError, slopeChange!.standardError]).toEqual([expect.any(Number), expect.any(Number)]);
    for (const { others } of terms) expect(others.prewhitened).toEqual(notEstimable('too_few_observations'));
  });

  it('as many coefficients as points leave no error', () => {
    const { terms, durbinWatson } = there(interruptedSeries({ time: [1, 2, 3, 4], value: [1, 3, 7, 2] }, { interruption: 3 }));
    for (const { standardError, pValue, others } of terms)
      for (const absent of [standardError, pValue, others.ols, others.prewhitened])
        expect(absent).toEqual(notEstimable('too_few_observations'));
    expect(durbinWatson).toEqual(notEstimable('too_few_observations'));
    expect(interruptedSeries({ time: [1, 2, 3, 4, 5], value: [1, 3, 7, 2, 3] }, { interruption: 3, season: 12 })).toEqual(
      notEstimable('too_few_observations'),
    );
  });

  it.each([
    ['constant', () => 4],
    ['on its lines', (t: number): number => 2 * t + (t >= 7 ? 0.3 : 0)],
  ])('a series that is %s has lines and no certainty', (_, y) => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const { terms, durbinWatson, residualAutocorrelation } = there(
      interruptedSeries({ time: months, value: months.map(y) }, { interruption: 7 }),
    );
    expect(terms[2]!.estimate).toBeCloseTo(y(100) - y(0) - 100 * (y(1) - y(0)), 9);
    for (const { standardError, others } of terms)
      expect([standardError, others.ols]).toEqual([notEstimable('no_variation'), notEstimable('no_variation')]);
    expect([durbinWatson, residualAutocorrelation]).toEqual([notEstimable('no_variation'), notEstimable('no_variation')]);
  });

  it('a season of which only the still points are seen', () => {
    const halfYears = [6, 12, 18, 24, 30, 36, 42, 48, 54, 60];
    expect(interruptedSeries({ time: halfYears, value: [3, 5, 2, 6, 4, 9, 8, 9, 7, 9] }, { interruption: 30, season: 12 })).toEqual(
      notEstimable('singular'),
    );
  });

  it('a model that fits every point has no Newey-West covariance, and a lag is whole', () => {
    const line = there(
      leastSquares(
        [
          [1, 1],
          [0, 1],
        ],
        [1, 3],
      ),
    );
    expect(neweyWest(line, { lag: 0, adjust: true })).toEqual(notEstimable('too_few_observations'));
    expect(prewhitenedNeweyWest(line)).toEqual(notEstimable('too_few_observations'));
    expect(() => neweyWest(line, { lag: 0.5, adjust: true })).toThrow(expect.objectContaining({ code: 'invalid_argument' }));
  });

  it('scores that repeat one another cannot be prewhitened', () => {
    const time = [0, 1, 2, 3, 4, 5, 6, 7].map((t) => t + 1e6);
    const line = there(leastSquares([time.map(() => 1), time], [1, 3, 2, 5, 4, 4, 7, 9]));
    expect(prewhitenedNeweyWest(line)).toEqual(notEstimable('singular'));
  });

  it.each([
    ['an interruption that is no number', { interruption: Number.NaN }, 'invalid_argument'],
    ['a season of one period', { interruption: 16, season: 1 }, 'invalid_argument'],
    ['fewer periods than values', { interruption: 16, periodCount: 3 }, 'invalid_argument'],
  ] as const)('%s is refused', (_, options, code) => {
    expect(() => interruptedSeries({ time, value }, options)).toThrow(expect.objectContaining({ code }));
  });

  it('a value that is no number is refused by its place', () => {
    expect(() => interruptedSeries({ time: [1, 2], value: [1, Infinity] }, { interruption: 2 })).toThrow(
      expect.objectContaining({ code: 'invalid_number', index: 1 }),
    );
    expect(() => interruptedSeries({ time: [1, 2], value: [1] }, { interruption: 2 })).toThrow(
      expect.objectContaining({ code: 'unequal_lengths' }),
    );
  });
});

describe('laws of series', () => {
  const values = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 14, maxLength: 30 });
  const estimates = (result: Estimated<InterruptedSeries>) =>
    there(result).terms.map(({ estimate, standardError }) => [estimate, isAbsent(standardError) ? 0 : standardError]);
  const close = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((x) => expect.closeTo(x, 6)));

  it('the order of rows is nothing; time may start elsewhere and values be scaled', () => {
    fc.assert(
      fc.property(values, (value) => {
        const time = value.map((_, i) => i + 1);
        const result = estimates(interruptedSeries({ time, value }, { interruption: 7 }));
        const reversed = interruptedSeries({ time: time.toReversed(), value: value.toReversed() }, { interruption: 7 });
        expect(estimates(reversed)).toEqual(close(result));
        const later = interruptedSeries({ time: time.map((t) => t + 2000), value }, { interruption: 2007 });
        expect(estimates(later).slice(1)).toEqual(close(result.slice(1)));
        const scaled = interruptedSeries({ time, value: value.map((y) => 5 * y) }, { interruption: 7 });
        expect(estimates(scaled)).toEqual(close(result.map((row) => row.map((x) => 5 * x))));
      }),
    );
  });

  it('a jump added from the interruption on is found whole', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -20, max: 20 }), (value, jump) => {
        const time = value.map((_, i) => i);
        const base = there(interruptedSeries({ time, value }, { interruption: 7 }));
        const jumped = there(interruptedSeries({ time, value: value.map((y, t) => (t >= 7 ? y + jump : y)) }, { interruption: 7 }));
        expect(jumped.terms[2]!.estimate - base.terms[2]!.estimate).toBeCloseTo(jump, 8);
        expect(jumped.effect - base.effect).toBeCloseTo(jump, 8);
        expect(jumped.counterfactual).toBeCloseTo(base.counterfactual, 8);
      }),
    );
  });
});
