import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  balanceTable,
  covariatePatternsOf,
  coxHazardRatio,
  durationTableOf,
  incidenceAt,
  isAbsent,
  logisticRegression,
  mergeCovariatePatterns,
  mergeWeightedDurationTables,
  PolkuError,
  propensityWeights,
  segmentColumns,
  weightedCox,
  weightedDurationTableOf,
  weightedIncidence,
  weightedIncidenceAt,
  weightedRisks,
  type WeightedCox,
  type WeightedDurationTable,
} from '../src/index.ts';

interface Person {
  readonly time: number;
  readonly status: number;
  readonly entry: number;
  readonly weight: number;
}

const people = (options: { late?: boolean; weight?: fc.Arbitrary<number> } = {}) =>
  fc.array(
    fc
      .record({ time: fc.nat(12), status: fc.nat(2), wait: fc.nat(4), weight: options.weight ?? fc.integer({ min: 1, max: 40 }) })
      .map(({ time, wait, ...rest }): Person => ({ ...rest, time, entry: options.late && time > wait ? wait : 0 })),
    { minLength: 1, maxLength: 50 },
  );

const tableOf = (rows: readonly Person[], scale = 1): WeightedDurationTable =>
  weightedDurationTableOf({
    time: rows.map(({ time }) => time),
    status: rows.map(({ status }) => status),
    entry: rows.map(({ entry }) => entry),
    weight: rows.map(({ weight }) => weight * scale),
    causes: 2,
  });

const modelOf = (reference: WeightedDurationTable, arm: WeightedDurationTable) =>
  weightedCox([
    [
      { covariates: [0], table: reference },
      { covariates: [1], table: arm },
    ],
  ]);

function expectSameModel(one: ReturnType<typeof modelOf>, other: ReturnType<typeof modelOf>): void {
  const errorsOf = (model: WeightedCox): unknown[] => model.hazardRatios.map((ratio) => (isAbsent(ratio) ? ratio : ratio.standardError));
  if (isAbsent(one) || isAbsent(other)) {
    expect(one).toEqual(other);
    return;
  }
  errorsOf(one).forEach((error, j) => {
    const against = errorsOf(other)[j];
    if (typeof error === 'number' && typeof against === 'number') expect(error / against).toBeCloseTo(1, 7);
    else expect(error).toEqual(against);
  });
}

const windows = [0, 2, 5, 12, 40];

describe('laws of weighted durations', () => {
  it('the tables of two databases add up to that of their pooled rows', () => {
    fc.assert(
      fc.property(people({ late: true }), people({ late: true }), (here, there) => {
        const merged = weightedIncidence(mergeWeightedDurationTables([tableOf(here), tableOf(there)]));
        const pooled = weightedIncidence(tableOf([...there, ...here]));
        for (const time of windows) {
          const [a, b] = [weightedIncidenceAt(merged, 1, time), weightedIncidenceAt(pooled, 1, time)];
          expect(a.estimate).toBeCloseTo(b.estimate, 10);
          expect(a.standardError).toBeCloseTo(b.standardError, 10);
        }
      }),
    );
  });

  it('weights are relative: ten times heavier people say the same', () => {
    fc.assert(
      fc.property(people({ late: true }), people(), (a, b) => {
        expectSameModel(modelOf(tableOf(a), tableOf(b)), modelOf(tableOf(a, 10), tableOf(b, 10)));
        for (const time of windows) {
          const [light, heavy] = [1, 10].map((scale) => weightedIncidenceAt(weightedIncidence(tableOf(a, scale)), 2, time));
          expect(heavy!.estimate).toBeCloseTo(light!.estimate, 10);
          expect(heavy!.standardError).toBeCloseTo(light!.standardError, 10);
        }
      }),
    );
  });

  it('people of weight 1 have the incidence of Aalen and Johansen and, all seen from the start, its closed-form error', () => {
    fc.assert(
      fc.property(people({ late: true, weight: fc.constant(1) }), (rows) => {
        const columns = { time: rows.map(({ time }) => time), status: rows.map(({ status }) => status), causes: 2 };
        const late = aalenJohansen(durationTableOf({ ...columns, entry: rows.map(({ entry }) => entry) }));
        const early = aalenJohansen(durationTableOf(columns));
        const weightedLate = weightedIncidence(tableOf(rows));
        const weightedEarly = weightedIncidence(tableOf(rows.map((row) => ({ ...row, entry: 0 }))));
        for (const time of windows) {
          expect(weightedIncidenceAt(weightedLate, 1, time).estimate).toBeCloseTo(incidenceAt(late, 1, time).estimate, 10);
          const [closed, jackknife] = [incidenceAt(early, 1, time), weightedIncidenceAt(weightedEarly, 1, time)];
          expect(jackknife.estimate).toBeCloseTo(closed.estimate, 10);
          expect(jackknife.standardError).toBeCloseTo(closed.standardError, 7);
        }
      }),
    );
  });

  it('people of weight 1 have the hazard ratio of plain Cox, and its error for a naive one', () => {
    fc.assert(
      fc.property(people({ weight: fc.constant(1) }), people({ weight: fc.constant(1) }), (a, b) => {
        const plain = (rows: readonly Person[]) =>
          durationTableOf({ time: rows.map(({ time }) => time), status: rows.map(({ status }) => status) });
        const [model, cox] = [modelOf(tableOf(a), tableOf(b)), coxHazardRatio([[plain(a), plain(b)]])];
        const ratio = isAbsent(model) ? model : model.hazardRatios[0]!;
        if (isAbsent(ratio) || isAbsent(cox)) return;
        expect(ratio.coefficient).toBeCloseTo(cox.coefficient, 7);
        expect(ratio.naiveStandardError / cox.standardError).toBeCloseTo(1, 7);
      }),
    );
  });

  it('being free of every event, and having had each of them, add up to one', () => {
    fc.assert(
      fc.property(people({ late: true }), (rows) => {
        const { eventFree, incidence } = weightedIncidence(tableOf(rows));
        eventFree.forEach((free, i) => expect(free + incidence[0]![i]! + incidence[1]![i]!).toBeCloseTo(1, 10));
      }),
    );
  });
});

const rowsOfModel = fc.array(fc.record({ segment: fc.nat(2), x: fc.integer({ min: -3, max: 3 }), arm: fc.nat(1), y: fc.nat(1) }), {
  minLength: 1,
  maxLength: 60,
});
type ModelRow = { readonly segment: number; readonly x: number; readonly arm: number; readonly y: number };

const patternsOf = (rows: readonly ModelRow[]) =>
  covariatePatternsOf({
    covariates: [
      rows.map(({ segment }) => Number(segment === 1)),
      rows.map(({ segment }) => Number(segment === 2)),
      rows.map(({ x }) => x),
    ],
    outcome: rows.map(({ arm }) => arm),
  });

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : ArrayBuffer.isView(value)
      ? Array.from(value as Float64Array)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : [];

describe('laws of propensity weighting', () => {
  it('patterns of two databases add up, and their order does not matter', () => {
    fc.assert(
      fc.property(rowsOfModel, rowsOfModel, (here, there) => {
        const merged = logisticRegression(mergeCovariatePatterns([patternsOf(here).patterns, patternsOf(there).patterns]));
        const pooled = logisticRegression(patternsOf([...there, ...here]).patterns);
        if (isAbsent(merged) || isAbsent(pooled)) expect(merged).toEqual(pooled);
        else
          merged.coefficients.forEach((value, j) =>
            expect(Math.abs(value - pooled.coefficients[j]!)).toBeLessThan(1e-7 * Math.max(1, pooled.standardErrors[j]!)),
          );
      }),
    );
  });

  it('fitted probabilities have the total of the outcome, overall and over each covariate', () => {
    fc.assert(
      fc.property(rowsOfModel, (rows) => {
        const { patterns, patternOf } = patternsOf(rows);
        const model = logisticRegression(patterns);
        if (isAbsent(model)) return;
        const residual = (value: (row: ModelRow) => number): number =>
          rows.reduce((sum, row, i) => sum + value(row) * (row.arm - model.fitted[patternOf[i]!]!), 0);
        expect(residual(() => 1)).toBeCloseTo(0, 8);
        expect(residual(({ x }) => x)).toBeCloseTo(0, 8);
        expect(residual(({ segment }) => Number(segment === 1))).toBeCloseTo(0, 8);
      }),
    );
  });

  it('a coefficient is in units of its covariate, and the rest does not change with the unit', () => {
    fc.assert(
      fc.property(rowsOfModel, (rows) => {
        const [own, scaled] = [1, 1000].map((unit) =>
          logisticRegression(patternsOf(rows.map((row) => ({ ...row, x: row.x * unit + unit }))).patterns),
        );
        if (isAbsent(own!) || isAbsent(scaled!)) {
          expect(own).toEqual(scaled);
          return;
        }
        expect(scaled!.coefficients[3]! * 1000).toBeCloseTo(own!.coefficients[3]!, 6);
        scaled!.fitted.forEach((p, i) => expect(p).toBeCloseTo(own!.fitted[i]!, 8));
      }),
    );
  });

  it('with a segment alone in the model, its shares are alike after weighting, and weights sum to the people of each arm', () => {
    fc.assert(
      fc.property(rowsOfModel, (rows) => {
        const segment = rows.map((row) => row.segment);
        const columns = segmentColumns(segment, 3).map(({ values }) => values);
        const { patterns } = covariatePatternsOf({ covariates: columns, outcome: rows.map(({ arm }) => arm) });
        const propensity = propensityWeights(patterns);
        if (isAbsent(propensity)) return;
        expect(propensity.mean).toBeCloseTo(1, 8);
        const counts = { reference: patterns.trials.map((count, j) => count - patterns.successes[j]!), arm: patterns.successes };
        const names = patterns.covariates.map((values, j) => ({ name: `${j}`, values }));
        for (const { weightedDifference } of balanceTable(names, counts, propensity.weights))
          if (!isAbsent(weightedDifference)) expect(weightedDifference).toBeCloseTo(0, 8);
      }),
    );
  });

  it('gives no NaN and no infinity, whatever the rows', () => {
    fc.assert(
      fc.property(rowsOfModel, people({ late: true }), people(), (rows, a, b) => {
        const { patterns, patternOf } = patternsOf(rows);
        const propensity = propensityWeights(patterns);
        const count = (which: number, isCounted: (row: ModelRow) => boolean): Float64Array => {
          const counts = new Float64Array(patterns.trials.length);
          rows.forEach((row, i) => (counts[patternOf[i]!]! += Number(row.arm === which && isCounted(row))));
          return counts;
        };
        const byArm = (isCounted: (row: ModelRow) => boolean) => ({ reference: count(0, isCounted), arm: count(1, isCounted) });
        const isKnown = (row: ModelRow): boolean => row.x < 3;
        const names = patterns.covariates.map((values, j) => ({ name: `${j}`, values }));
        const results = [
          propensity,
          modelOf(tableOf(a), tableOf(b)),
          windows.map((time) => weightedIncidenceAt(weightedIncidence(tableOf(a)), 1, time)),
          balanceTable(
            names,
            byArm(() => true),
          ),
          isAbsent(propensity)
            ? propensity
            : weightedRisks(propensity, { known: byArm(isKnown), events: byArm((row) => isKnown(row) && row.y === 1) }),
        ];
        for (const number of numbersIn(results)) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});

describe('what cannot be weighted', () => {
  const model = (covariates: number[][], outcome: number[]) => logisticRegression(covariatePatternsOf({ covariates, outcome }).patterns);

  it('is absent, with its reason', () => {
    const reason = (value: unknown): unknown => (isAbsent(value) ? value.reason : value);
    expect(reason(model([[]], []))).toBe('no_data');
    expect(reason(model([[1, 2, 3]], [1, 1, 1]))).toBe('no_variation');
    expect(reason(model([[0.1, 0.1, 0.1, 0.1]], [1, 0, 1, 0]))).toBe('singular');
    expect(
      reason(
        model(
          [
            [1, 2, 3, 5, 8],
            [2, 4, 6, 10, 16],
          ],
          [1, 0, 1, 0, 1],
        ),
      ),
    ).toBe('singular');
    expect(reason(model([[1, 2, 3, 4]], [0, 0, 1, 1]))).toBe('separation');
    // Where 3 is the only value that both arms have.
    expect(reason(model([[1, 2, 3, 3, 4, 5]], [0, 0, 0, 1, 1, 1]))).toBe('separation');
  });

  it('is separation also where R stops at a coefficient of 28', () => {
    const n = 600;
    const arm = Array.from({ length: n }, (_, i) => i % 2);
    const inOneArmAlone = arm.map((own, i) => Number(own === 0 && i < 6));
    expect(model([inOneArmAlone], arm)).toEqual({ absent: 'not_estimable', reason: 'separation' });
  });

  it('a hazard ratio without events, without a second arm, or of an arm that never has the event', () => {
    const arm = (status: number[]) => weightedDurationTableOf({ time: [1, 2, 3], status, weight: [1, 2, 3] });
    expect(modelOf(arm([0, 0, 0]), arm([0, 0, 0]))).toMatchObject({ reason: 'no_events' });
    expect(weightedCox([[{ covariates: [1], table: arm([1, 1, 1]) }]])).toMatchObject({ reason: 'one_arm' });
    expect(modelOf(arm([1, 1, 1]), arm([0, 0, 0]))).toMatchObject({ reason: 'infinite_coefficient' });
  });

  it('risks where nobody of an arm has a known outcome; a p-value where nobody differs', () => {
    const { patterns } = covariatePatternsOf({ covariates: [[0, 0, 1, 1]], outcome: [0, 1, 0, 1] });
    const propensity = propensityWeights(patterns);
    if (isAbsent(propensity)) throw new Error('expected weights');
    const ones = { reference: [1, 1], arm: [1, 1] };
    expect(weightedRisks(propensity, { known: { ...ones, arm: [0, 0] }, events: { reference: [1, 0], arm: [0, 0] } })).toMatchObject({
      reason: 'empty_arm',
    });
    expect(weightedRisks(propensity, { known: ones, events: ones })).toMatchObject({ difference: { pValue: { reason: 'no_variation' } } });
  });
});

describe('what a caller gets wrong', () => {
  const codeOf = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error instanceof PolkuError ? [error.code, error.index] : error;
    }
  };

  it('has a code, and says where', () => {
    const rows = { time: [5, 6, 7], status: [1, 0, 1], weight: [1, 1, 1] };
    expect(codeOf(() => weightedDurationTableOf({ ...rows, weight: [1, 0, 1] }))).toEqual(['invalid_number', 1]);
    expect(codeOf(() => weightedDurationTableOf({ ...rows, weight: [1, 1] }))).toEqual(['unequal_lengths', undefined]);
    expect(codeOf(() => weightedDurationTableOf({ ...rows, entry: [0, 0, 7] }))).toEqual(['invalid_argument', 2]);
    expect(codeOf(() => covariatePatternsOf({ covariates: [[1, NaN]], outcome: [0, 1] }))).toEqual(['invalid_number', 1]);
    expect(codeOf(() => covariatePatternsOf({ covariates: [[1, 2]], outcome: [0, 2] }))).toEqual(['invalid_number', 1]);
    expect(codeOf(() => covariatePatternsOf({ covariates: [[1]], outcome: [0, 1] }))).toEqual(['unequal_lengths', undefined]);
    expect(codeOf(() => segmentColumns([0, 1, 3], 3))).toEqual(['invalid_argument', 2]);
    const [trials, successes] = [Float64Array.of(2, 1), Float64Array.of(1, 2)];
    expect(codeOf(() => logisticRegression({ covariates: [], trials, successes }))).toEqual(['invalid_count', 1]);
    const people = { reference: [1, 1], arm: [1, 1] };
    expect(codeOf(() => balanceTable([{ name: 'x', values: [1, Infinity] }], people))).toEqual(['invalid_number', 1]);
    expect(codeOf(() => balanceTable([{ name: 'x', values: [1, 2] }], people, { reference: [1, 1], arm: [0, 1] }))).toEqual([
      'invalid_number',
      0,
    ]);
    const propensity = propensityWeights(covariatePatternsOf({ covariates: [[0, 0, 1, 1]], outcome: [0, 1, 0, 1] }).patterns);
    if (isAbsent(propensity)) throw new Error('expected weights');
    expect(codeOf(() => weightedRisks(propensity, { known: people, events: { reference: [1, 1], arm: [0, 2] } }))).toEqual([
      'invalid_count',
      1,
    ]);
    const table = weightedDurationTableOf(rows);
    expect(
      codeOf(() =>
        weightedCox([
          [
            { covariates: [1], table },
            { covariates: [], table },
          ],
        ]),
      ),
    ).toEqual(['invalid_number', 1]);
  });
});
