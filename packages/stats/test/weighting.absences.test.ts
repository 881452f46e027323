import { describe, expect, it } from 'vitest';
import {
  balanceTable,
  covariatePatternsOf,
  coxRegression,
  durationTableOf,
  isAbsent,
  logisticRegression,
  PolkuError,
  propensityWeights,
  segmentColumns,
  weightedCox,
  weightedDurationTableOf,
  weightedRisks,
} from '../src/index.ts';
import { modelOf } from './weighting-data.ts';

describe('what cannot be weighted', () => {
  const model = (covariates: number[][], outcome: number[]) => logisticRegression(covariatePatternsOf({ covariates, outcome }).patterns);

  it('is absent, with its reason', () => {
    const reason = (value: unknown): unknown => (isAbsent(value) ? value.reason : value);
    expect(reason(model([[]], []))).toBe('no_data');
    expect(reason(model([[1, 2, 3]], [1, 1, 1]))).toBe('no_variation');
    expect(reason(model([[1, 2, 3, 4]], [0, 0, 1, 1]))).toBe('separation');
    // Where 3 is the only value that both arms have.
    expect(reason(model([[1, 2, 3, 3, 4, 5]], [0, 0, 0, 1, 1, 1]))).toBe('separation');
  });

  it('leaves out a covariate that says nothing new, and says why, instead of calling it separation', () => {
    const outcome = [1, 0, 1, 0, 1, 0, 1, 1];
    const x = [1, 2, 3, 5, 8, 4, 2, 7];
    const alone = model([x], outcome);
    const beside = model([x.map(() => 0.1), x, x.map((value) => 3 - value / 7), x.map(() => 1e9)], outcome);
    if (isAbsent(alone) || isAbsent(beside)) throw new Error('expected two models');
    expect(beside.used).toEqual([1]);
    expect(beside.coefficients).toEqual([
      expect.closeTo(alone.coefficients[0] as number, 10),
      { absent: 'not_estimable', reason: 'no_variation' },
      expect.closeTo(alone.coefficients[1] as number, 10),
      { absent: 'not_estimable', reason: 'singular' },
      { absent: 'not_estimable', reason: 'no_variation' },
    ]);
    expect(beside.covariance).toHaveLength(2);
    const { patterns } = covariatePatternsOf({ covariates: [x.map(() => 1)], outcome });
    const nobodyTold = propensityWeights(patterns);
    expect(isAbsent(nobodyTold) ? nobodyTold : nobodyTold.range.largest).toBeCloseTo(1, 10);
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

  it('a hazard ratio that rounding alone keeps from infinity: the late entry has its event whenever both arms are seen', () => {
    const late = { time: [6], status: [1], entry: [4] };
    const others = { time: [8, 8, 1, 11, 12, 1], status: [2, 2, 2, 0, 1, 1] };
    for (const scale of [1, 10]) {
      const weighted = (weight: number[]) => weight.map((own) => own * scale);
      const tables = [
        weightedDurationTableOf({ ...late, weight: weighted([14]) }),
        weightedDurationTableOf({ ...others, weight: weighted([23, 5, 39, 19, 29, 10]) }),
      ] as const;
      expect(modelOf(...tables)).toMatchObject({ reason: 'infinite_coefficient' });
    }
    const plain = coxRegression([
      [
        { covariates: [0], table: durationTableOf(late) },
        { covariates: [1], table: durationTableOf(others) },
      ],
    ]);
    expect(plain).toMatchObject({ hazardRatios: { reason: 'infinite_coefficient' } });
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
